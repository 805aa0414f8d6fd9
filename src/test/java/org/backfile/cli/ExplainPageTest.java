package org.backfile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.article.NoArticle;
import org.backfile.article.Provenance;
import org.backfile.article.Reason;
import org.backfile.article.Role;
import org.backfile.read.Explanation;
import org.backfile.source.SourceDocument;
import org.backfile.text.Fingerprint;
import org.backfile.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainPageTest {

    private static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "</summary></details></style><img src=x onerror=a()>",
            "\" onmouseover=\"a()", "' autofocus onfocus='a()", "&lt;b&gt; &amp;", "a\u202eb\u0000c\u0007", "\ud800", "]]>--><!--");

    private static String page(String text) {
        SourceDocument document = SourceDocument.of(text, Map.of(), new Provenance(text, OptionalInt.empty(), Fingerprint.of(text), 1, "UTF-8"));
        List<Explanation> blocks = Arrays.stream(Role.values()).map(role -> new Explanation(1, new Span(0, text.length()), role,
                Reason.of(text, text), Optional.of(0.5), Optional.of(new Explanation.RunnerUp(Role.DATE, 0.25)),
                List.of(new Explanation.Weight(text, -1.5)), text)).toList();
        return ExplainPage.of(text, List.of(new ExplainedDocument(document, blocks, Optional.empty(), Optional.empty(),
                Optional.of(new NoArticle(NoArticle.Kind.INDEX_PAGE, text)))));
    }

    @Test
    void whateverTheSourceSaysIsText() {
        for (String text : HOSTILE) {
            Document page = Jsoup.parse(page(text));
            assertEquals(0, page.select("script, img, b:not(.verdict b), link, iframe, [onmouseover], [onfocus], [onerror], [style]").size(), text);
            assertEquals(Role.values().length, page.select("ol.lines > li > details > summary").size(), text);
            assertFalse(page.html().contains("\u202e") || page.html().indexOf(0) >= 0, text);
        }
        assertEquals("<script>alert(1)</script>", Jsoup.parse(page(HOSTILE.get(0))).selectFirst("summary").text());
    }

    /** The policy allows the page's own style sheet by its hash, and nothing else. */
    @Test
    void itsPolicyAllowsItsOwnSheetAlone() {
        Document page = Jsoup.parse(page("a"));
        String sheet = page.selectFirst("style").data();
        String policy = page.selectFirst("meta[http-equiv]").attr("content");
        String hash = Base64.getEncoder().encodeToString(Fingerprint.of(sheet.getBytes(StandardCharsets.UTF_8)).bytes());
        assertEquals("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'", policy);
        assertFalse(sheet.contains("url(") || sheet.contains("@import"));
    }

    /** By its colour and by its word. */
    @Test
    void eachRoleHasAColourAndAWord() {
        Document page = Jsoup.parse(page("a"));
        for (Role role : Role.values()) {
            assertTrue(page.select(".line .role").eachText().contains(role.word()), role.word());
            assertTrue(page.select(".legend li").eachText().contains(role.word() + " 1"), role.word());
        }
        assertEquals(Role.values().length, page.select(".line.head, .line.fact, .line.text, .line.aside, .line.cut").size());
    }

    /** WCAG 2.2, 1.4.3: at least 4.5 to 1 for text, in both schemes. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void lettersStandOutFromEachColour(boolean dark) {
        Map<String, String> colours = colours(dark);
        for (String ground : List.of("paper", "shade", "head", "fact", "text", "aside", "cut")) {
            for (String ink : List.of("ink", "soft")) {
                double contrast = contrast(colours.get(ink), colours.get(ground));
                assertTrue(contrast >= 4.5, () -> ink + " on " + ground + ": " + contrast);
            }
            String mark = colours.getOrDefault(ground + "-mark", colours.get("ink"));
            assertTrue(contrast(mark, colours.get(ground)) >= 3, () -> ground + "-mark");
        }
    }

    private static Map<String, String> colours(boolean dark) {
        String sheet = Jsoup.parse(page("a")).selectFirst("style").data();
        Matcher matcher = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});").matcher(sheet);
        Map<String, List<String>> found = new LinkedHashMap<>();
        while (matcher.find()) {
            found.computeIfAbsent(matcher.group(1), name -> new ArrayList<>()).add(matcher.group(2));
        }
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get(dark ? 1 : 0)));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 0) + 0.7152 * linear(hex, 2) + 0.0722 * linear(hex, 4);
    }

    private static double linear(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
