package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.junit.jupiter.api.Test;

class GluedKickerTest {

    private static final String WITH_COLON = "Harbour bridge: Mayor cuts the ribbon";

    private static List<String> parts(String line, String... others) {
        List<Block> blocks = Sample.blocks(String.join("\n\n", others));
        return GluedKicker.of(line, blocks).map(parts -> List.of(parts.kicker().of(line), parts.headline().of(line))).orElse(List.of(line));
    }

    @Test
    void theOtherWritingTellsWhereTheKickerEnds() {
        List<String> expected = List.of("Harbour bridge", "Mayor cuts the ribbon");
        assertEquals(expected, parts("Harbour bridge Mayor cuts the ribbon", WITH_COLON));
        assertEquals(expected, parts("Harbour bridgeMayor cuts the ribbon", WITH_COLON));
        assertEquals(expected, parts("Harbour bridge - Mayor cuts the ribbon", WITH_COLON));
        assertEquals(List.of("\"It is open\"", "Mayor cuts the ribbon"), parts("\"It is open\"Mayor cuts the ribbon", "\"It is open\": Mayor cuts the ribbon"));
    }

    @Test
    void aLineWithAColonIsWhole() {
        assertEquals(List.of(WITH_COLON), parts(WITH_COLON, "Harbour bridge Mayor cuts the ribbon"));
        assertEquals(List.of("Mayor cuts the ribbon"), parts("Mayor cuts the ribbon", WITH_COLON));
        assertEquals(List.of("Harbour bridge Mayor cuts a ribbon"), parts("Harbour bridge Mayor cuts a ribbon", WITH_COLON));
    }

    @Test
    void theRecordHasBoth() {
        Article article = Sample.article(String.join("\n\n", "Harbour bridge Mayor cuts the ribbon", Pages.FIRST, Pages.SECOND,
                Pages.THIRD, "Share this: x", WITH_COLON));
        assertEquals("Mayor cuts the ribbon", article.headline());
        assertEquals(Optional.of("Harbour bridge"), article.kicker());
    }
}
