package org.backfile.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.backfile.article.ArticleId;
import org.backfile.publish.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of an index, written and read. */
class PartsTest {

    @Test
    void cardsComeBack() {
        Random random = new Random(1);
        List<Optional<Card>> cards = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String headline = "Ministers meet, say \u201cfriends\u201d " + random.nextInt(100);
            int day = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(366);
            String slug = random.nextBoolean() ? Card.derivedSlug(headline) : "other-slug";
            cards.add(random.nextInt(5) == 0 ? Optional.empty()
                    : Optional.of(new Card(headline, "\u4eac\ud83d\ude00 lead", day, day == 0 ? "2022-08" : "", slug,
                    new ArticleId(random.nextLong() >>> 4))));
        }
        RangeEncoder encoder = new RangeEncoder();
        CardModel writing = new CardModel();
        cards.forEach(card -> writing.card(encoder, card));
        RangeDecoder decoder = new RangeDecoder(encoder.bytes());
        CardModel reading = new CardModel();
        cards.forEach(card -> assertEquals(card, reading.card(decoder, Optional.empty())));
    }

    @Test
    void daysComeBack() {
        Random random = new Random(2);
        List<OptionalInt> days = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            days.add(random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(367)));
        }
        RangeEncoder encoder = new RangeEncoder();
        DayModel writing = new DayModel();
        days.forEach(day -> writing.day(encoder, day));
        RangeDecoder decoder = new RangeDecoder(encoder.bytes());
        DayModel reading = new DayModel();
        days.forEach(day -> assertEquals(day, reading.day(decoder, OptionalInt.empty())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', value = {
        "Ministers meet again > ministers-meet-again",
        "Orbán's “café”: what now? > orbans-cafe-what-now",
        "Tide – and ebb > tide-and-ebb",
        "--- 3.5 % --- > 3-5"})
    void slugsAreDerived(String headline, String slug) {
        assertEquals(slug, Card.derivedSlug(headline));
    }

    @Test
    void longSlugsEndAtAWord() {
        assertEquals("a".repeat(72), Card.derivedSlug("a".repeat(72) + "-bbbb"));
        assertEquals("a".repeat(42), Card.derivedSlug("a".repeat(42) + " " + "b".repeat(37)));
        assertEquals("a".repeat(30) + "-" + "b".repeat(41), Card.derivedSlug("a".repeat(30) + " " + "b".repeat(60)));
    }

    @ParameterizedTest
    @CsvSource({"ferry,ferry,0", "ferry,fery,1", "ferry,ferrry,1", "ferry,furry,1", "ferry,frery,1", "ferry,ferries,3",
            "ab,ba,1", "a,b,1"})
    void distances(String from, String to, int distance) {
        assertEquals(distance, EditDistance.of(from, to, 9));
        assertEquals(distance, EditDistance.of(to, from, 9));
    }

    /**
     * Lucene's SmallFloat.intToByte4 and byte4ToInt, by their definition: exact to 24, then four significant bits,
     * rounded down.
     */
    @Test
    void lengthsAreRoundedDownAsInLucene() {
        for (int length = 0; length < 100_000; length++) {
            int above = length - 24;
            int expected = above < 16 ? length : 24
                    + (above >>> 28 - Integer.numberOfLeadingZeros(above) << 28 - Integer.numberOfLeadingZeros(above));
            assertEquals(expected, Norms.length(Norms.norm(length)), "" + length);
        }
    }

    @Test
    void bordersOfShardsStayWhereAnotherShardGrows() {
        int count = 4_000;
        Random random = new Random(8);
        long[] before = new long[count + 1];
        int[] priority = new int[count];
        for (int i = 0; i < count; i++) {
            before[i + 1] = before[i] + 1 + random.nextInt(200);
            priority[i] = random.nextInt();
        }
        List<Integer> starts = Shards.starts(count, i -> before[i], i -> priority[i], 8_000);
        int kept = 0;
        for (int grown = 0; grown < 100; grown++) {
            int at = random.nextInt(count);
            List<Integer> other = Shards.starts(count, i -> before[i] + (i > at ? 3 : 0), i -> priority[i], 8_000);
            List<Integer> left = new ArrayList<>(starts);
            left.removeAll(other);
            kept += left.size() <= 2 ? 1 : 0;
        }
        assertTrue(kept >= 95, kept + " of 100 moved two borders at most");
        for (int i = 0; i + 1 < starts.size(); i++) {
            assertTrue(before[starts.get(i + 1)] - before[starts.get(i)] <= 8_000);
        }
    }

    @Test
    void aLargePackedArchiveHasFewerAndLargerFiles() {
        assertEquals(Scale.of(19_999), Scale.of(19_999, Layout.PACKED));
        assertEquals(Scale.of(100_000), Scale.of(100_000, Layout.FOLDERS));
        assertEquals(2 * Scale.of(100_000).shardBytes(), Scale.of(100_000, Layout.PACKED).shardBytes());
        assertEquals(Scale.of(100_000).levelBits(), Scale.of(100_000, Layout.PACKED).levelBits(), "what is found, and its order, stay");
    }
}
