package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Icon titles are cut wherever they stand; what only looks like them is kept. */
class SpriteTest {

    private static final String HEADLINE = "Harbour bridge opens after eleven years";
    private static final String FIRST = "The new harbour bridge was opened on Monday, eleven years after the first pile was driven, "
            + "and people had walked across it before the mayor could cut the ribbon.";
    private static final String SECOND = "It cost the town 40 million crowns, about twice what had been said at the start, and the "
            + "council will be paying for it until most of its members are in their graves.";
    private static final String THIRD = "The old ferry made its last crossing an hour later. Its captain said that he would miss "
            + "the fog, and that he would not miss the tourists.";

    private static final String FOURTH = "In the evening there were fireworks over the water, and somebody had hung a wreath of "
            + "heather on the bow of the ferry, which nobody took down again.";

    static Stream<Arguments> runs() {
        return Stream.of(
                arguments("glued, a marker before each", "icon anchor-bicon anchoricon lantern checkicon lanternicon ropeicon knoticon v-tidemark"),
                arguments("glued, a marker never seen", "glif anchorglif lanternglif ropeglif knotglif tide upglif tide downglif fog"),
                arguments("spaced, a marker never seen", "ico-anchor ico-lantern ico-rope ico-knot ico-tide ico-fog"),
                arguments("spaced, a marker after each", "anchor zeichen lantern zeichen rope zeichen knot zeichen tide zeichen"),
                arguments("a common set, spaced", "arrow down arrow left arrow right arrow up search close menu share"),
                arguments("a common set, glued", "arrow-leftarrow-rightsearchclosemenushare"),
                arguments("few titles with spaces", "clock menu more-arrow close"),
                arguments("brands, glued as camels", "FacebookTwitterLinkedInYouTubeInstagram"),
                arguments("brands, spaced", "Facebook Twitter Instagram YouTube WhatsApp Telegram"),
                arguments("brands, small and glued", "facebooktwitterinstagramyoutubewhatsapp"),
                arguments("Created with Sketch", "Shape Created with Sketch. Lantern Created with Sketch. Rope Created with Sketch. Knot Created with Sketch."),
                arguments("Created with Sketch, glued", "anchor Created with Sketch.rope Created with Sketch.knot Created with Sketch.tide Created with Sketch."),
                arguments("with numbers", "icon-1 icon-2 icon-3 icon-4 icon-5"),
                arguments("capitals", "ICON ANCHOR ICON LANTERN ICON ROPE ICON KNOT"),
                arguments("underscores", "ic_search ic_close ic_menu ic_share ic_arrow_down"),
                arguments("svg names", "svg-anchor svg-lantern svg-rope svg-knot svg-tide"),
                arguments("German", "Symbol Pfeil Symbol Lupe Symbol Kreuz Symbol Haus Symbol Herz"),
                arguments("German, known words", "Pfeil Men\u00fc Suche Schlie\u00dfen Teilen"),
                arguments("French", "ic\u00f4ne fl\u00e8che ic\u00f4ne loupe ic\u00f4ne croix ic\u00f4ne maison"),
                arguments("Spanish", "icono ancla icono faro icono cuerda icono nudo icono niebla"),
                arguments("Russian", "\u0438\u043a\u043e\u043d\u043a\u0430 \u044f\u043a\u043e\u0440\u044c\u0438\u043a\u043e\u043d\u043a\u0430 \u043c\u0430\u044f\u043a\u0438\u043a\u043e\u043d\u043a\u0430 \u0443\u0437\u0435\u043b\u0438\u043a\u043e\u043d\u043a\u0430 \u0442\u0443\u043c\u0430\u043d"),
                arguments("Chinese", "\u56fe\u6807\u951a \u56fe\u6807\u706f \u56fe\u6807\u7ef3 \u56fe\u6807\u96fe \u56fe\u6807\u6f6e"),
                arguments("Japanese", "\u30a2\u30a4\u30b3\u30f3\u9328 \u30a2\u30a4\u30b3\u30f3\u706f \u30a2\u30a4\u30b3\u30f3\u7e04 \u30a2\u30a4\u30b3\u30f3\u9727"),
                arguments("Arabic", "\u0623\u064a\u0642\u0648\u0646\u0629 \u0628\u062d\u062b \u0623\u064a\u0642\u0648\u0646\u0629 \u0642\u0627\u0626\u0645\u0629 \u0623\u064a\u0642\u0648\u0646\u0629 \u0633\u0647\u0645 \u0623\u064a\u0642\u0648\u0646\u0629 \u0645\u0634\u0627\u0631\u0643\u0629"),
                arguments("Greek", "\u03b5\u03b9\u03ba\u03bf\u03bd\u03af\u03b4\u03b9\u03bf \u03ac\u03b3\u03ba\u03c5\u03c1\u03b1 \u03b5\u03b9\u03ba\u03bf\u03bd\u03af\u03b4\u03b9\u03bf \u03c6\u03ac\u03c1\u03bf\u03c2 \u03b5\u03b9\u03ba\u03bf\u03bd\u03af\u03b4\u03b9\u03bf \u03c3\u03c7\u03bf\u03b9\u03bd\u03af \u03b5\u03b9\u03ba\u03bf\u03bd\u03af\u03b4\u03b9\u03bf \u03ba\u03cc\u03bc\u03b2\u03bf\u03c2"),
                arguments("Korean", "\uc544\uc774\ucf58 \ub2fb \uc544\uc774\ucf58 \ub4f1\ubd88 \uc544\uc774\ucf58 \ubc27\uc904 \uc544\uc774\ucf58 \uc548\uac1c"),
                arguments("a layer list", "Path Group Combined Shape Oval Rectangle Path Copy"),
                arguments("a long set", "icon " + "anchoricon lanternicon ropeicon knoticon ".repeat(60)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    void aRunHasTheShape(String name, String line) {
        String text = line.strip();
        assertTrue(SpriteShape.run(text, Features.of(text)).isPresent(), text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    void aRunIsCutWhereverItStands(String name, String line) {
        String run = line.strip();
        for (String text : new String[] {
            String.join("\n\n", run, HEADLINE, FIRST, SECOND, THIRD, FOURTH), String.join("\n", HEADLINE, run, FIRST, SECOND, THIRD, FOURTH),
            String.join("\n\n", HEADLINE, FIRST, SECOND, run, THIRD, FOURTH), String.join("\n\n", HEADLINE, FIRST, SECOND, THIRD, FOURTH, run)}) {
            assertEquals(Role.SPRITE, Sample.role(text, run), () -> Sample.table(text));
            whole(Sample.article(text));
        }
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments("titles that say icon", "Search icon\nMenu icon\nLantern icon\nClose icon"),
                arguments("titles that say logo", "Harbour Gazette logo\nRope logo\nTide logo"),
                arguments("known words", "arrow-down\nClose Menu\nSearch Menu"),
                arguments("paths", "logo/forward/small\nicon/back/large\narrow/up/small"),
                arguments("numbered", "search-224373\nmenu-224374\nclose-224375"),
                arguments("identifiers", "0f8fad5b-d9cb-469f-a165-70867728950e\n7c9e6679-7425-40de-944b-e07fc1f90ae7\n"
                        + "3f2504e0-4f89-11d3-9a0c-0305e82c3301"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aRowOfTitlesIsCutWhereverItStands(String name, String row) {
        for (String text : new String[] {String.join("\n\n", row, HEADLINE, FIRST, SECOND, THIRD, FOURTH),
            String.join("\n\n", HEADLINE, FIRST, SECOND, row, THIRD, FOURTH), String.join("\n\n", HEADLINE, FIRST, SECOND, THIRD, FOURTH, row)}) {
            for (String line : row.split("\n")) {
                assertEquals(Role.SPRITE, Sample.role(text, line), () -> Sample.table(text));
            }
            whole(Sample.article(text));
        }
    }

    static Stream<Arguments> paragraphs() {
        return Stream.of(
                arguments("an icon painter", "The icon painter mixed his own colours"),
                arguments("a sentence on icons", "The icon for the search was a lens, the icon for the menu three bars, and the icon for home a house."),
                arguments("every word an icon word but one", "Search the home, close the door and share the key."),
                arguments("a repeated word in prose", "Fog on the harbour, fog on the bridge, fog in the lungs of the pilots and fog in the letters they wrote."),
                arguments("a poem", "Row, row, row the boat, and row it gently home"),
                arguments("a litany", "Holy the harbour, holy the bridge, holy the rope, holy the knot."),
                arguments("a list of names", "Anna Berg, Jonas Lind, Mary Holm, Peter Strand, Ruth Vik and Olaf Dahl were on the first ferry."),
                arguments("a cast", "With Anna Berg, Jonas Lind, Mary Holm, Peter Strand, Ruth Vik, Olaf Dahl"),
                arguments("companies that write themselves as camels", "McDonald's and the iPhone came late, said the owner of PayPal and YouTube shares."),
                arguments("services in a sentence", "Facebook, Twitter, Instagram and YouTube did not answer questions on Monday."),
                arguments("a path in prose", "He found the letters in /home/menu/search/close on the old machine."),
                arguments("an address in prose", "See www.harbour.example/search/menu/share for the plan of the new bridge."),
                arguments("hyphened words", "The up-to-date, state-of-the-art, built-to-last bridge was shut after a week."),
                arguments("scores", "Berg 6-4 6-3 Lind, Holm 7-5 6-2 Strand, Vik 6-0 6-1 Dahl."),
                arguments("a quotation", "\u201cSearch, search, search and share what you find,\u201d said the harbour master to the divers."),
                arguments("a chant", "No bridge! No bridge! No bridge! No bridge!"),
                arguments("an answer", "Home."),
                arguments("German", "Der Ikonenmaler suchte das Symbol, das Logo und den Pfeil auf dem alten Bild."),
                arguments("Russian", "\u0418\u043a\u043e\u043d\u0430 \u0432\u0438\u0441\u0435\u043b\u0430 \u043d\u0430\u0434 \u0441\u0442\u043e\u043b\u043e\u043c, \u0438 \u0438\u043a\u043e\u043d\u0430 \u0431\u044b\u043b\u0430 \u0441\u0442\u0430\u0440\u0430\u044f."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void aParagraphIsKept(String name, String line) {
        assertFalse(SpriteShape.run(line, Features.of(line)).isPresent(), () -> SpriteShape.run(line, Features.of(line)).get());
        String text = String.join("\n\n", HEADLINE, FIRST, line, SECOND, THIRD);
        assertTrue(Sample.role(text, line).kept(), () -> Sample.table(text));
    }

    static Stream<Arguments> headings() {
        return Stream.of(
                arguments("a gay icon", "A gay icon at 80 and still on stage"),
                arguments("share prices", "Share prices fall after search for partner"),
                arguments("a logo", "New logo divides the harbour town"),
                arguments("a search", "Search for missing sailor goes on"),
                arguments("a menu", "The menu that made a harbour famous"),
                arguments("home", "Home at last after eleven years"),
                arguments("all icon words but the small ones", "Close the home, share the search"),
                arguments("camels", "YouTube and PayPal to build in Oslo"),
                arguments("a play on a word", "Bridge, bridge and more bridge"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headings")
    void aHeadlineIsKept(String name, String line) {
        String text = String.join("\n\n", "icon anchoricon lanternicon ropeicon knot", line, FIRST, SECOND, THIRD);
        assertEquals(line, Sample.article(text).headline(), () -> Sample.table(text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headings")
    void aCrossheadIsKept(String name, String line) {
        String text = String.join("\n\n", HEADLINE, FIRST, SECOND, line, THIRD);
        assertEquals(Role.CROSSHEAD, Sample.role(text, line), () -> Sample.table(text));
    }

    /** Headline and text are as they would be without the sprite. */
    private static void whole(Article article) {
        assertEquals(HEADLINE, article.headline());
        assertEquals(String.join("\n\n", FIRST, SECOND, THIRD, FOURTH), article.bodyText());
    }
}
