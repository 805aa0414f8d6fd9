package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.Optional;
import org.backfile.article.PublicationTime;
import org.junit.jupiter.api.Test;

class WordingsTest {

    private final Wordings wordings = new Wordings();
    private final TextMeasure measure = new TextMeasure();

    @Test
    void aLineThatComesAgainIsKept() {
        Wording first = of("Share this story");
        Wording second = of("Share this story");
        assertNotSame(first, second);
        assertSame(second, of("Share this story"));
    }

    @Test
    void aParagraphIsNotKept() {
        String paragraph = "The ferry stops for good. ".repeat(20);
        assertNotSame(of(paragraph), of(paragraph));
    }

    @Test
    void whatComesAgainStaysAndTheRestIsForgotten() {
        Wording again = twice("Share this story");
        Wording twice = twice("The ferry stops");
        for (int i = 0; i < 20_000; i++) {
            twice("Line " + i);
            assertSame(again, of("Share this story"));
        }
        assertNotSame(twice, of("The ferry stops"));
    }

    @Test
    void aDateIsReadAsThePageThatAsksReadsIt() {
        Wording line = of("04/07/2012");
        assertEquals(Optional.of(LocalDate.of(2012, 7, 4)), day(line, DateOrder.DAY_FIRST));
        assertEquals(Optional.of(LocalDate.of(2012, 4, 7)), day(line, DateOrder.MONTH_FIRST));
        assertEquals(Optional.of(LocalDate.of(2012, 7, 4)), day(line, DateOrder.DAY_FIRST));
        assertEquals(Optional.empty(), day(line, DateOrder.UNKNOWN));
    }

    @Test
    void theNumbersOfATextAreTheSameTheSecondTime() {
        Wording line = of("By Ada Thornquist");
        float[] first = traits(line);
        assertEquals(1, first[Trait.BYLINE.ordinal()]);
        assertEquals(3, first[Trait.WORDS.ordinal()]);
        assertEquals(0, first[Trait.BLANK_BEFORE.ordinal()]);
        assertArrayEquals(first, traits(line));
    }

    private static float[] traits(Wording line) {
        float[] row = new float[Trait.ALL.size()];
        line.putTraits(row, 0);
        return row;
    }

    private static Optional<LocalDate> day(Wording line, DateOrder order) {
        return line.date("en", order).map(DateLine::time).filter(time -> time instanceof PublicationTime.Day)
                .flatMap(PublicationTime::day);
    }

    private Wording twice(String text) {
        of(text);
        return of(text);
    }

    private Wording of(String text) {
        return wordings.of(text, measure);
    }
}
