package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.article.Confidence;
import org.backfile.article.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

    private static final Set<Field> MEASURED = EnumSet.of(Field.HEADLINE, Field.STANDFIRST, Field.BYLINES, Field.PUBLISHED,
            Field.LANGUAGE, Field.BODY);
    private static final String BODY = """
            The ministers met in the old town hall on Tuesday, and they did not agree on anything at all, as two people who were in the room told this paper.

            They parted late in the evening, and none of them would say when they were to meet again. The bridge, it was said in the kitchen, had not been mentioned.

            The door stood open for most of the night, and the cooks could hear that nobody was speaking. The soup went back cold to the stove, twice.
            """;

    private static Map<Field, Confidence> of(String head) {
        return Sample.article(head + "\n\n" + BODY).confidence();
    }

    @Test
    void bothFilesWeighEachMeasuredField() {
        assertEquals(MEASURED, Calibration.text().weights().keySet());
        assertEquals(MEASURED, Calibration.web().weights().keySet());
    }

    @Test
    void onlyAFieldWithAValueHasOne() {
        assertEquals(EnumSet.of(Field.HEADLINE, Field.LANGUAGE, Field.BODY), of("Ministers meet in the old town hall").keySet());
        assertTrue(of("Ministers meet in the old town hall\n\nBy Ada Thornquist\n1 August 2022").keySet()
                .containsAll(EnumSet.of(Field.BYLINES, Field.PUBLISHED)));
    }

    @Test
    void aDateThatMayBeOneOfTwoDaysHasNone() {
        assertFalse(of("Ministers meet in the old town hall\n\n01/02/2022").containsKey(Field.PUBLISHED));
    }

    @Test
    void aLineThatSaysPublishedIsSurerThanOneOfSeveralDates() {
        int labelled = of("Ministers meet in the old town hall\n\nPublished: 1 August 2022").get(Field.PUBLISHED).percent();
        int bare = of("Ministers meet in the old town hall\n\n1 August 2022\n\nBridge shut\n\n3 August 2022").get(Field.PUBLISHED).percent();
        assertTrue(labelled > bare, labelled + " > " + bare);
    }

    @Test
    void aHeadlineThatWasFoundIsSurerThanTheTextsFirstWords() {
        assertTrue(of("Ministers meet in the old town hall").get(Field.HEADLINE).percent()
                > Sample.article(BODY).confidence().get(Field.HEADLINE).percent());
    }

    @Test
    void whatItWritesItReads() {
        Calibration calibration = Calibration.text();
        Calibration back = Calibration.parse(calibration.lines());
        MEASURED.forEach(field -> assertArrayEquals(calibration.weights().get(field), back.weights().get(field)));
    }

    @Test
    void weightsOfOtherSignalsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Calibration.parse(List.of("headline moon-phase 0.5")));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.01", "0.004, 0.01", "0.5, 0.50", "0.934, 0.93", "0.999, 0.99", "1, 0.99"})
    void isNeverQuiteNoneOrFull(double likelihood, String said) {
        assertEquals(said, Confidence.of(likelihood).toString());
        assertEquals("1.00", Confidence.CORRECTED.toString());
    }
}
