package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DumpVectorsTest {

    /** Two paragraphs among blank lines, a box of three lines without any. */
    private static final String TEXT = String.join("\n\n", Pages.HEADLINE, Pages.FIRST, Pages.SECOND, "Bridge shut\nFerry sold\nMayor out");

    private static float[][] columns(String text) {
        Draft draft = new Draft(Reader.page(Sample.document(text), Optional.empty(), OutletHabits.NONE, new Wordings()));
        new ProseRunRule().apply(draft);
        float[] rows = new float[draft.size() * DumpVectors.WIDTH];
        DumpVectors.of(draft, rows, DumpVectors.WIDTH);
        return IntStream.range(0, draft.size())
                .mapToObj(i -> java.util.Arrays.copyOfRange(rows, i * DumpVectors.WIDTH, (i + 1) * DumpVectors.WIDTH)).toArray(float[][]::new);
    }

    @Test
    void linesWithoutABlankOneBetweenThemAreAGroup() {
        float[][] columns = columns(TEXT);
        assertEquals(1, columns[1][0]);
        assertEquals(3, columns[4][0]);
        assertEquals(1, columns[4][1], "one before it in the group");
        assertEquals(1, columns[4][2], "one after it");
        assertEquals(1, columns[3][4], "the group before has one");
    }

    @Test
    void aLineThatStandsAsTheProseDoesHasItsStyle() {
        float[][] columns = columns(TEXT);
        assertEquals(1, columns[1][7]);
        assertEquals(0, columns[4][7]);
    }

    @Test
    void aCommentsTimeIsAMoment() {
        assertTrue(DateToken.moment("January 7 17:00"));
        assertTrue(DateToken.moment("7. Januar"));
        assertTrue(!DateToken.moment("7 bridges"));
    }
}
