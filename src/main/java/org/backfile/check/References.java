package org.backfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds the addresses in an element, and tells what a browser does with each. */
final class References {

    private static final Set<String> OBEYED_SOURCES = Set.of("script", "iframe", "frame", "embed", "track");
    private static final Set<String> OBEYED_RELATIONS = Set.of("stylesheet", "preload", "modulepreload", "prefetch",
            "prerender", "preconnect", "dns-prefetch", "manifest");
    private static final Set<String> SHOWN_RELATIONS = Set.of("icon", "apple-touch-icon", "apple-touch-icon-precomposed",
            "apple-touch-startup-image", "mask-icon");

    /** Attributes of drawings whose value is CSS: {@code fill="url(#shade)"}. */
    private static final Set<String> CSS_ATTRIBUTES = Set.of("style", "fill", "stroke", "filter", "mask", "clip-path",
            "cursor", "marker", "marker-start", "marker-mid", "marker-end");

    /** HTML Standard, section 4.2.5.3, "shared declarative refresh steps". */
    private static final Pattern REFRESH = Pattern.compile(
            "^\\s*[0-9.]*\\s*[;,\\s]\\s*(?:url\\s*=\\s*)?(?:\"([^\"]*)|'([^']*)|([^\"'].*))", Pattern.CASE_INSENSITIVE);

    private final Element element;
    private final String tag;
    private final List<Reference> found = new ArrayList<>();

    private References(Element element) {
        this.element = element;
        this.tag = element.normalName();
    }

    static List<Reference> of(Element element) {
        References references = new References(element);
        for (Attribute attribute : element.attributes()) {
            references.read(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue(),
                    Page.line(element, attribute.getKey()));
        }
        if (references.tag.equals("style")) {
            references.found.addAll(Css.references(element.data(), "style", Page.contentLine(element)));
        }
        return references.found;
    }

    private void read(String name, String value, int line) {
        switch (name) {
            case "href", "xlink:href" -> add(name, value, link(), line);
            case "src" -> add(name, value, OBEYED_SOURCES.contains(tag) ? Use.OBEYED : Use.SHOWN, line);
            case "srcset", "imagesrcset" -> Srcset.addresses(value).forEach(one -> add(name, one, Use.SHOWN, line));
            case "poster", "background" -> add(name, value, Use.SHOWN, line);
            case "action", "formaction" -> add(name, value, Use.OBEYED, line);
            case "data", "manifest" -> addWhere(tag.equals(name.equals("data") ? "object" : "html"), name, value, line);
            case "ping" -> List.of(value.trim().split("\\s+")).forEach(one -> add(name, one, Use.OBEYED, line));
            case "cite", "longdesc" -> add(name, value, Use.FOLLOWED, line);
            case "content" -> refresh(value, line);
            default -> css(name, value, line);
        }
    }

    private void add(String name, String value, Use use, int line) {
        found.add(new Reference(tag + " " + name, value, use, line));
    }

    private void addWhere(boolean isAddress, String name, String value, int line) {
        if (isAddress) {
            add(name, value, Use.OBEYED, line);
        }
    }

    private Use link() {
        return switch (tag) {
            case "link" -> relation();
            case "image", "feimage" -> Use.SHOWN;
            case "script", "use", "base" -> Use.OBEYED;
            default -> Use.FOLLOWED;
        };
    }

    /** A link element has several relations at times: {@code rel="shortcut icon"}. The strictest counts. */
    private Use relation() {
        List<String> relations = List.of(element.attr("rel").toLowerCase(Locale.ROOT).trim().split("\\s+"));
        if (relations.stream().anyMatch(OBEYED_RELATIONS::contains)) {
            return Use.OBEYED;
        }
        return relations.stream().anyMatch(SHOWN_RELATIONS::contains) ? Use.SHOWN : Use.FOLLOWED;
    }

    private void refresh(String value, int line) {
        Matcher matcher = REFRESH.matcher(value);
        if (tag.equals("meta") && element.attr("http-equiv").trim().equalsIgnoreCase("refresh") && matcher.find()) {
            String quoted = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            found.add(new Reference("meta refresh", quoted != null ? quoted : matcher.group(3), Use.OBEYED, line));
        }
    }

    private void css(String name, String value, int line) {
        if (CSS_ATTRIBUTES.contains(name) && value.contains("(")) {
            found.addAll(Css.references(value, tag + " " + name, line));
        }
    }
}
