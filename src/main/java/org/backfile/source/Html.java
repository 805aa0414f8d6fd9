package org.backfile.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.backfile.article.Provenance;
import org.backfile.problem.Problems;
import org.backfile.text.Fingerprint;

/**
 * A page of HTML is one document: {@code .html}, {@code .htm} and {@code .xhtml}, in any common encoding, parsed as
 * browsers do (HTML Standard, without scripts).
 */
public final class Html extends OneDocument {

    /** The name of a field of a record that says what it holds. */
    private static final String FIELD = "html";

    /** The tags that begin a whole page. */
    private static final Set<String> PAGE = Set.of("html", "head", "body");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|<!--");

    /** @param tally counts what is set aside */
    public Html(Limits limits, Tally tally) {
        super(limits, tally);
    }

    @Override
    public boolean accepts(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    @Override
    SourceDocument document(SourceFile file, Problems problems) throws Refused {
        byte[] bytes = contents().load(file.path());
        PageEncoding encoding = contents().decodePage(bytes);
        encoding.report(file.name(), problems);
        WebPage page = contents().page(Misread.mended(encoding.decoded().text()));
        return SourceDocument.of(page, Map.of(), new Provenance(file.name(), OptionalInt.empty(), Fingerprint.of(bytes),
                bytes.length, encoding.decoded().charset().name()));
    }

    /** Whether a record's field holds HTML, see {@link JsonLines}. */
    static boolean isHtml(String field, String text) {
        return field.equals(FIELD) || beginsAsHtml(text);
    }

    private static boolean beginsAsHtml(String text) {
        int at = 0;
        while (at < text.length() && (TextWriter.isSpace(text.charAt(at)) || text.charAt(at) == '\ufeff')) {
            at++;
        }
        if (at == text.length() || text.charAt(at) != '<') {
            return false;
        } else if (text.regionMatches(true, at, "<!doctype", 0, 9) || text.startsWith("<?xml", at) || isTag(text, at, PAGE::contains)) {
            return true;
        }
        return (text.startsWith("<!--", at) || isTag(text, at, TagRule::knows)) && isTagged(text);
    }

    private static boolean isTag(String text, int at, Predicate<String> knows) {
        int end = at + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end < text.length() && " \t\r\n\f/>".indexOf(text.charAt(end)) >= 0
                && knows.test(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
    }

    /** Whether tags go through a text, or end it. A text dump may begin with a stray one, which a page had for scripts alone. */
    private static boolean isTagged(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        long tagged = lines.stream().filter(line -> TAG.matcher(line).find()).count();
        return tagged * 2 >= lines.size() || lines.get(lines.size() - 1).strip().endsWith(">");
    }
}
