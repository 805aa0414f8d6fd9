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
                arguments("German, known words", "Pfeil Menü Suche Schließen Teilen"),
                arguments("French", "icône flèche icône loupe icône croix icône maison"),
                arguments("Spanish", "icono ancla icono faro icono cuerda icono nudo icono niebla"),
                arguments("Russian", "иконка якорьиконка маякиконка узеликонка туман"),
                arguments("Chinese", "图标锚 图标灯 图标绳 图标雾 图标潮"),
                arguments("Japanese", "アイコン錨 アイコン灯 アイコン縄 アイコン霧"),
                arguments("Arabic", "أيقونة بحث أيقونة قائمة أيقونة سهم أيقونة مشاركة"),
                arguments("Greek", "εικονίδιο άγκυρα εικονίδιο φάρος εικονίδιο σχοινί εικονίδιο κόμβος"),
                arguments("Korean", "아이콘 닻 아이콘 등불 아이콘 밧줄 아이콘 안개"),
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
            String.join("\n\n", run, Pages.HEADLINE, Pages.FIRST, Pages.SECOND, Pages.THIRD, Pages.FOURTH), String.join("\n", Pages.HEADLINE, run, Pages.FIRST, Pages.SECOND, Pages.THIRD, Pages.FOURTH),
            String.join("\n\n", Pages.HEADLINE, Pages.FIRST, Pages.SECOND, run, Pages.THIRD, Pages.FOURTH), String.join("\n\n", Pages.HEADLINE, Pages.FIRST, Pages.SECOND, Pages.THIRD, Pages.FOURTH, run)}) {
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
        for (String text : new String[] {String.join("\n\n", row, Pages.HEADLINE, Pages.FIRST, Pages.SECOND, Pages.THIRD, Pages.FOURTH),
            String.join("\n\n", Pages.HEADLINE, Pages.FIRST, Pages.SECOND, row, Pages.THIRD, Pages.FOURTH), String.join("\n\n", Pages.HEADLINE, Pages.FIRST, Pages.SECOND, Pages.THIRD, Pages.FOURTH, row)}) {
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
                arguments("a list of parishes", "Upper Wick, Upper Holm, Upper Strand, Upper Vik, Upper Dahl, all of them on the water"),
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
                arguments("Russian", "Икона висела над столом, и икона была старая."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void aParagraphIsKept(String name, String line) {
        assertFalse(SpriteShape.run(line, Features.of(line)).isPresent(), () -> SpriteShape.run(line, Features.of(line)).get());
        String text = String.join("\n\n", Pages.HEADLINE, Pages.FIRST, line, Pages.SECOND, Pages.THIRD);
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
        String text = String.join("\n\n", "icon anchoricon lanternicon ropeicon knot", line, Pages.FIRST, Pages.SECOND, Pages.THIRD);
        assertEquals(line, Sample.article(text).headline(), () -> Sample.table(text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headings")
    void aCrossheadIsKept(String name, String line) {
        String text = String.join("\n\n", Pages.HEADLINE, Pages.FIRST, Pages.SECOND, line, Pages.THIRD);
        assertEquals(Role.CROSSHEAD, Sample.role(text, line), () -> Sample.table(text));
    }

    /** Headline and text are as they would be without the sprite. */
    private static void whole(Article article) {
        assertEquals(Pages.HEADLINE, article.headline());
        assertEquals(String.join("\n\n", Pages.FIRST, Pages.SECOND, Pages.THIRD, Pages.FOURTH), article.bodyText());
    }
}
