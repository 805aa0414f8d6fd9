package org.backfile.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads what the elements of a page's head declare: meta, link, title, base, html. Belongs to one page. */
final class MetaElements {

    /** Meta elements for programs: the size of windows, proofs of ownership, icons. All others are of interest. */
    private static final List<String> PASSED_OVER = List.of("viewport", "theme-color", "msapplication", "apple-", "google-",
            "fb:", "al:", "msvalidate", "p:domain", "csrf", "format-detection", "referrer", "color-scheme", "handheld",
            "mobile", "yandex", "facebook-domain", "next-head", "baidu", "alexa", "norton", "pinterest", "application-name");

    private static final Set<String> HTTP = Set.of("content-language", "last-modified", "date");

    private static final Set<String> RELATIONS =
            Set.of("canonical", "amphtml", "shortlink", "author", "publisher", "license", "copyright");

    private static final int LONGEST_NAME = 100;

    private final Declarations declared;
    private boolean titled;

    MetaElements(Declarations declared) {
        this.declared = declared;
    }

    void read(Element element, String tag) {
        switch (tag) {
            case "meta" -> meta(element);
            case "link" -> relations(element, "link");
            case "title" -> title(element);
            case "base" -> declared.add("link.base", element.attr("href"));
            default -> { }
        }
    }

    /** The root's language. */
    void root(Element html) {
        declared.add("html.lang", html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"));
    }

    private void meta(Element element) {
        String content = element.attr("content");
        name(element.attr("name").strip(), content);
        for (String property : element.attr("property").split(" ")) {
            name(property.strip(), content);
        }
        String header = element.attr("http-equiv").strip().toLowerCase(Locale.ROOT);
        if (HTTP.contains(header)) {
            declared.add("http." + header, content);
        }
    }

    private void name(String name, String content) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && name.length() <= LONGEST_NAME && !passedOver(lower)) {
            declared.add(key(lower), content);
        }
    }

    private static boolean passedOver(String name) {
        for (String beginning : PASSED_OVER) {
            if (name.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** {@code og:title} is og.title, {@code DC.Date} is meta.dc.date. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            key.append(c == ':' ? '.' : Character.isLetterOrDigit(c) || c == '.' || c == '_' ? c : '-');
        }
        String plain = key.toString();
        boolean own = plain.startsWith("og.") || plain.startsWith("article.") || plain.startsWith("twitter.");
        return own ? plain : "meta." + plain;
    }

    private void relations(Element element, String origin) {
        for (String relation : element.attr("rel").toLowerCase(Locale.ROOT).split(" ")) {
            if (RELATIONS.contains(relation)) {
                declared.add(origin + "." + relation, element.attr("href"));
            }
        }
    }

    /** The first that is no icon's. */
    private void title(Element element) {
        if (!titled && element.tag().namespace().equals(Parser.NamespaceHtml)) {
            titled = true;
            declared.add("html.title", TextWriter.folded(element.wholeText()));
        }
    }
}
