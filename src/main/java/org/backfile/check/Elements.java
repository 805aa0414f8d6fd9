package org.backfile.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The rules for a page's elements that are not about addresses. */
final class Elements {

    private final Page page;
    private final Findings findings;

    Elements(Page page, Findings findings) {
        this.page = page;
        this.findings = findings;
    }

    void check() {
        checkIds();
        checkLanguage();
        checkTitle();
        checkEncoding();
        for (Element element : page.elements()) {
            checkHandlers(element);
            checkDisk(element);
            checkHidden(element);
        }
    }

    private void checkIds() {
        Map<String, Integer> lines = new HashMap<>();
        for (Element element : page.elements()) {
            Integer first = element.id().isEmpty() ? null : lines.putIfAbsent(element.id(), Page.line(element));
            if (first != null) {
                findings.warning(page.file(), Page.line(element), "the id " + Findings.quoted(element.id())
                        + " stands at line " + first + " already", "an id names one element of a page");
            }
        }
    }

    private void checkLanguage() {
        Element html = page.document().expectFirst("html");
        if (html.attr("lang").isBlank()) {
            findings.warning(page.file(), Page.line(html), "the page does not say its language",
                    "write <html lang=\"en\">, or \"und\" where it is not known");
        }
    }

    private void checkTitle() {
        if (page.document().title().isBlank()) {
            findings.warning(page.file(), Page.line(page.document().head()), "the page has no title",
                    "write a title element in its head");
        }
    }

    /** From disk no host says what the bytes mean. The body's own encoding is checked where the file is read. */
    private void checkEncoding() {
        if (page.document().head().selectStream("meta[charset]").noneMatch(meta -> meta.attr("charset").equalsIgnoreCase("utf-8"))) {
            findings.warning(page.file(), Page.line(page.document().head()), "the page does not say that it is UTF-8",
                    "write <meta charset=\"utf-8\"> in its head, first of all");
        }
    }

    private void checkHandlers(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.startsWith("on") && name.length() > 2) {
                findings.error(page.file(), Page.line(element, attribute.getKey()),
                        "the attribute " + Findings.quoted(name) + " runs a script", "add the listener in a script file");
            }
        }
    }

    /** What browsers load from a host but refuse from disk, where each file is an origin of its own. */
    private void checkDisk(Element element) {
        boolean isModule = element.normalName().equals("script") && element.attr("type").trim().equalsIgnoreCase("module");
        boolean isShared = List.of("script", "link", "img").contains(element.normalName()) && element.hasAttr("crossorigin");
        boolean isDrawing = element.normalName().equals("use") && !address(element).startsWith("#");
        if (isModule || isShared || isDrawing) {
            String what = isModule ? "a module script" : isShared ? "a crossorigin attribute" : "a drawing of another file";
            findings.error(page.file(), Page.line(element), what + " does not load from disk",
                    isDrawing ? "put the symbol in the page" : "use a classic script or a plain link");
        }
    }

    private static String address(Element use) {
        return use.hasAttr("href") ? use.attr("href") : use.attr("xlink:href");
    }

    /** What this check cannot see into, or what would make it see wrongly. */
    private void checkHidden(Element element) {
        if (element.hasAttr("srcdoc")) {
            findings.warning(page.file(), Page.line(element, "srcdoc"), "a srcdoc attribute is a page that is not checked",
                    "put it in a file");
        }
        if (element.normalName().equals("base") && element.hasAttr("href")) {
            findings.error(page.file(), Page.line(element), "a base element moves all links of the page",
                    "remove it and write each link relative to the page");
        }
    }
}
