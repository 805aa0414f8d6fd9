package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeTest {

    private static final long SEED = 20261129;

    private static Recipe of(boolean summed, Recipe.Writer parts) {
        return summed ? parts.summed() : parts.recipe();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSamePartsAgreeWhateverRoomThereWas(boolean summed) {
        Function<Recipe.Writer, Recipe> made = writer -> of(summed, writer.add("Port").add(7).add(new byte[] {1, 2}));
        assertEquals(made.apply(new Recipe.Writer()), made.apply(new Recipe.Writer(0)));
        assertEquals(made.apply(new Recipe.Writer()), made.apply(new Recipe.Writer(1 << 10)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void orderAndBordersCount(boolean summed) {
        assertNotEquals(of(summed, new Recipe.Writer().add(1).add(2)), of(summed, new Recipe.Writer().add(2).add(1)));
        assertNotEquals(of(summed, new Recipe.Writer().add("ab").add("c")), of(summed, new Recipe.Writer().add("a").add("bc")));
        assertNotEquals(of(summed, new Recipe.Writer()), of(summed, new Recipe.Writer().add(0)));
        assertNotEquals(of(summed, new Recipe.Writer().add(0)), of(summed, new Recipe.Writer().add(0).add(0)));
    }

    @Test
    void noChangeOfOneNumberIsMissed() {
        Random random = new Random(SEED);
        long[] numbers = random.longs(1000).toArray();
        Recipe whole = summed(numbers);
        for (int i = 0; i < 5_000; i++) {
            int at = random.nextInt(numbers.length);
            long before = numbers[at];
            numbers[at] = i % 2 == 0 ? before ^ 1L << random.nextInt(Long.SIZE) : before + 1 + (random.nextLong() >>> 1);
            assertNotEquals(whole, summed(numbers), "seed " + SEED + ", change " + i);
            numbers[at] = before;
        }
        assertEquals(whole, summed(numbers));
    }

    private static Recipe summed(long[] numbers) {
        Recipe.Writer writer = new Recipe.Writer();
        for (long number : numbers) {
            writer.add(number);
        }
        return writer.summed();
    }
}
