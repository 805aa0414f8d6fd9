package org.backfile.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The rule that each page has a Content Security Policy of its own: it is what stops a script that the page was made to
 * hold, from disk too, where no host sends headers.
 */
final class Policy {

    private static final Set<String> GOVERNED = Set.of("script", "style", "img", "iframe", "object");

    private Policy() {
    }

    static void check(Page page, Findings findings) {
        Optional<Element> policy = page.elements().stream().filter(Policy::isPolicy).findFirst();
        if (policy.isEmpty()) {
            findings.warning(page.file(), 1, "the page has no Content-Security-Policy",
                    "add the meta element to its head, first of all");
            return;
        }
        page.elements().stream().takeWhile(element -> element != policy.get()).filter(Policy::isGoverned).findFirst()
                .ifPresent(early -> findings.warning(page.file(), Page.line(early),
                        "a " + early.normalName() + " element stands before the page's Content-Security-Policy",
                        "move the policy up: it governs only what follows it"));
    }

    /** HTML Standard, section 4.2.5.3: outside the head, or empty, it is not obeyed. */
    private static boolean isPolicy(Element element) {
        return element.normalName().equals("meta")
                && element.attr("http-equiv").trim().equalsIgnoreCase("content-security-policy")
                && !element.attr("content").isBlank()
                && element.closest("head") != null;
    }

    private static boolean isGoverned(Element element) {
        return GOVERNED.contains(element.normalName())
                || element.normalName().equals("link") && element.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet");
    }
}
