package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadVectorsTest {

    private static final int NAME = 10;

    private static float[] columns(String text, int block, boolean byline) {
        Draft draft = new Draft(Reader.page(Sample.document(text), Optional.empty(), OutletHabits.NONE, new Wordings()));
        new ProseRunRule().apply(draft);
        for (int i = draft.bodyFrom(); i < draft.bodyTo(); i++) {
            draft.text(i);
        }
        float[] rows = new float[draft.size() * HeadVectors.WIDTH];
        HeadVectors vectors = new HeadVectors(draft, rows, HeadVectors.WIDTH, 0);
        if (byline) {
            vectors.bylines(List.of(block));
        } else {
            vectors.headlines(List.of(0, 1), new int[draft.size()][0], new int[0]);
        }
        return Arrays.copyOfRange(rows, block * HeadVectors.WIDTH, (block + 1) * HeadVectors.WIDTH);
    }

    @Test
    void aHeadlineEndsTheBreadcrumb() {
        String text = String.join("\n\n", "Home » Town » " + Pages.HEADLINE, Pages.HEADLINE, Pages.FIRST, Pages.SECOND);
        assertEquals(1, columns(text, 1, false)[2], "one line ends with it");
        assertEquals(0, columns(text, 0, false)[2]);
        assertEquals((float) Pages.HEADLINE.length() / (Pages.HEADLINE.length() + 14), columns(text, 0, false)[4]);
    }

    @Test
    void anAuthorStandsBelowTheText() {
        String text = String.join("\n\n", Pages.HEADLINE, "Ada Thornquist", Pages.FIRST, Pages.SECOND, Pages.THIRD, "Ada Thornquist reports on ports");
        float[] columns = columns(text, 1, true);
        assertEquals(1, columns[NAME], "names");
        assertEquals(2, columns[NAME + 4], "words");
        assertEquals(0, columns[NAME + 9], "in the text");
    }

    @Test
    void aPersonInTheNewsStandsInTheText() {
        String text = String.join("\n\n", Pages.HEADLINE, "Tom Bexley", Pages.FIRST, "It was Tom Bexley who cut the ribbon, an hour late.", Pages.SECOND);
        float[] columns = columns(text, 1, true);
        assertEquals(1, columns[NAME + 9], "lines of the text with the name");
        assertEquals(1, columns[NAME + 11], "with its last word");
    }
}
