package org.backfile.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.backfile.text.Line;
import org.backfile.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostilePagesTest {

    private static final Contents CONTENTS = new Contents(new Limits(64 << 20, 2_000_000));

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("100,000 deep", "<div>".repeat(100_000) + "x", 1),
                arguments("a hundred thousand inside one another's formatting", "<b><i>x<p>".repeat(50_000), 149_998),
                arguments("an attribute of 20 MB", "<p class='" + "a1 ".repeat(7 << 20) + "'>x", 1),
                arguments("a million tags", "<i>".repeat(500_000) + "x" + "</i>".repeat(499_999), 1),
                arguments("an address of 5 MB", "<a href='java" + "\t".repeat(5 << 20) + "script:x'>x", 1),
                arguments("100,000 attributes", "<p " + "data-a=b ".repeat(100_000) + ">x", 1),
                arguments("tables in tables", "<table>x<tr><td>".repeat(30_000), 59_999),
                arguments("end tags alone", "x" + "</b></table></svg>".repeat(100_000), 1),
                arguments("an unclosed comment", "x<!--" + "-".repeat(5 << 20), 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isReadInAFewSeconds(String what, String html, int length) {
        WebPage page = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> CONTENTS.page(html));
        assertEquals(length, page.text().length(), what);
        Span all = new Span(0, length);
        assertTrue(page.markup().inlines(all).stream().allMatch(inline -> inline.target().isEmpty()));
    }

    @Test
    void moreTagsThanAMillionAreTooMany() {
        Refused refused = assertThrows(Refused.class, () -> CONTENTS.page("<i>".repeat(1_000_001)));
        assertEquals(SetAside.TOO_LARGE, refused.cause());
    }

    /** Pieces of markup in any order: whatever comes out, the markup is of the text. */
    @Test
    void anyPageHasMarkupThatFitsItsText() {
        String[] pieces = {"<p>", "</p>", "<a href=x>", "</a>", "<b>", "</b>", "<br>", "text ", " ", "&nbsp;", "<table>", "<tr>",
            "<td>", "</table>", "<svg>", "<title>", "</title>", "</svg>", "<script>", "</script>", "<!--", "-->", "<select>",
            "<option>", "</select>", "<h1>", "</h1>", "<ul>", "<li>", "</ul>", "<", "\0", "<body>", "</body>", "<template>", "\ud800"};
        Random random = new Random(20121231);
        for (int i = 0; i < 2000; i++) {
            StringBuilder html = new StringBuilder();
            random.ints(1 + random.nextInt(40), 0, pieces.length).forEach(piece -> html.append(pieces[piece]));
            check(html.toString());
        }
    }

    private static void check(String html) {
        WebPage page = WebPage.of(html);
        StringBuilder runs = new StringBuilder();
        int end = 0;
        for (Markup.Run run : page.markup().runs(new Span(0, page.text().length()))) {
            runs.append(page.text(), end, run.span().start()).append(run.span().of(page.text()));
            assertTrue(page.text().substring(end, run.span().start()).isBlank(), () -> "seed 20121231: " + html);
            end = run.span().end();
        }
        assertEquals(page.text(), runs.toString(), () -> "seed 20121231: " + html);
        Line.of(page.text()).forEach(line -> page.markup().breaksBefore(line));
    }
}
