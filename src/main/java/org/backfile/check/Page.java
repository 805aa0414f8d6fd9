package org.backfile.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * A page, parsed as a browser would parse it.
 *
 * @param file     its path in the site
 * @param document with the lines of what it was read from
 * @param elements of the document, in its order
 */
record Page(String file, Document document, List<Element> elements) {

    Page {
        elements = List.copyOf(elements);
    }

    /** Reads a page, or a drawing (SVG) as XML. */
    static Page parse(String file, String text) {
        Parser parser = file.endsWith(".svg") ? Parser.xmlParser() : Parser.htmlParser();
        Document document = parser.setTrackPosition(true).parseInput(text, "");
        return new Page(file, document, document.getAllElements());
    }

    static boolean isPage(String file) {
        return file.endsWith(".html") || file.endsWith(".htm") || file.endsWith(".xhtml");
    }

    /** Whether a fragment of an address names an element in this kind of file; {@code film.mp4#t=10} does not. */
    static boolean hasAnchors(String file) {
        return isPage(file) || file.endsWith(".svg");
    }

    /** All that the fragment of an address can name here: ids, and names of {@code a} elements (HTML Standard, section 7.4.6.3). */
    Set<String> anchors() {
        Set<String> anchors = new HashSet<>();
        for (Element element : elements) {
            anchors.add(element.id());
            if (element.normalName().equals("a")) {
                anchors.add(element.attr("name"));
            }
        }
        return anchors;
    }

    /** Whether {@code anchors} hold the place that a fragment names, as it is written or percent-decoded. */
    static boolean leadsTo(Set<String> anchors, String fragment) {
        String decoded = Address.decoded(fragment);
        return decoded.equalsIgnoreCase("top") || anchors.contains(fragment) || anchors.contains(decoded);
    }

    /** The line where an element begins; 1 for one that the parser had to add. */
    static int line(Element element) {
        return line(element.sourceRange());
    }

    /** The line where an attribute's value begins. */
    static int line(Element element, String attribute) {
        Range range = element.attributes().sourceRange(attribute).valueRange();
        return range.isTracked() ? line(range) : line(element);
    }

    /** The line where the content of a {@code style} element begins. */
    static int contentLine(Element element) {
        return Math.max(1, element.sourceRange().end().lineNumber());
    }

    private static int line(Range range) {
        return Math.max(1, range.start().lineNumber());
    }
}
