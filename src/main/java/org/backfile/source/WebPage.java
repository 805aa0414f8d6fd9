package org.backfile.source;

import java.util.Locale;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page of HTML as text.
 *
 * @param text     the text of its body, as {@link TextWriter} writes it
 * @param markup   what its elements tell of the text
 * @param declared what it says of itself, see {@link PageDeclarations}
 */
record WebPage(String text, Markup markup, SortedMap<String, String> declared) {

    /** Parses as the HTML Standard has it, NULs apart, which are dropped. */
    static WebPage of(String html) {
        Document document = parse(html.indexOf('\0') < 0 ? html : html.replace("\0", ""));
        PageWalk walk = new PageWalk();
        walk.declarations().root(document.firstElementChild());
        document.head().filter(walk.declarations());
        document.body().filter(walk);
        return walk.page();
    }

    /**
     * A title that is not closed holds the whole page ({@code <title>Television - Int</head><body>}), and a browser shows
     * nothing. As nothing may be lost, it is closed where its next tag begins.
     */
    private static Document parse(String html) {
        Document document = Parser.htmlParser().parseInput(html, "");
        for (Element element : document.head().children()) {
            if (element.normalName().equals("title") && element.wholeText().toLowerCase(Locale.ROOT).contains("<body")) {
                int next = html.indexOf('<', firstTitle(html) + 1);
                return Parser.htmlParser().parseInput(html.substring(0, next) + "</title>" + html.substring(next), "");
            }
        }
        return document;
    }

    /** Not by way of lower case, which is of another length where a page has a Turkish capital. */
    private static int firstTitle(String html) {
        int at = 0;
        while (!html.regionMatches(true, at, "<title", 0, 6)) {
            at++;
        }
        return at;
    }
}
