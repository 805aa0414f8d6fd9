package org.backfile.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.backfile.article.Article;
import org.backfile.article.ArticleId;
import org.backfile.article.Dated;
import org.backfile.article.Ledger;
import org.backfile.article.PublicationTime;
import org.backfile.article.RandomArticle;
import org.backfile.text.Recipe;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

class EntryTest {

    @Test
    void timeGoesFromOldToNewAndTheUndatedStandLast() {
        List<String> sorted = List.of("1957-10-04", "1957-10-04T08:00", "1957-10-04T09:30+05:00", "1957-10-04T16:03", "2012-07-04",
                "1983-06", "");
        List<Entry> entries = new ArrayList<>();
        for (String time : sorted) {
            entries.add(entry(time, "aaaaaaaaaaaa"));
        }
        for (long seed = 0; seed < 50; seed++) {
            List<Entry> shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(Entry.BY_TIME);
            assertEquals(sorted, shuffled.stream().map(entry -> entry.published().edtf()).toList(), "seed " + seed);
        }
    }

    /** With times in parts of a second, of several days and of none, and ids of letters and figures. */
    @Test
    void manyAreSortedAsTwoAreCompared() {
        List<String> times = List.of("1957-10-04T16:03:00.5", "1957-10-04T16:03", "1957-10-04T16:03:00.25+02:00", "1957-10-04",
                "[1957-10-04,1957-04-10]", "[1957-01-04,1957-04-01]", "1957-10", "");
        List<Entry> entries = new ArrayList<>();
        for (String time : times) {
            for (String id : List.of("aaaaaaaaaaaa", "a7aaaaaaaaaa", "aaaaaaaaaaa2", "zaaaaaaaaaaa", "2aaaaaaaaaaa")) {
                entries.add(entry(time, id));
            }
        }
        Collections.shuffle(entries, new Random(7));
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Entry.BY_TIME);
        assertEquals(sorted, Entry.byTime(entries));
        for (int i = 1; i < sorted.size(); i++) {
            Entry before = sorted.get(i - 1);
            Entry after = sorted.get(i);
            assertEquals(before.published().day(), before.day());
            assertEquals(before.day().map(LocalDate::toEpochDay).orElse(Entry.NO_DAY), before.epochDay());
            assertTrue(!before.published().equals(after.published()) || before.id().text().compareTo(after.id().text()) < 0,
                    before + " and " + after);
        }
    }

    /** Before and after 1970, at all hours, some at one time, some without a day. */
    @Test
    void dayTimesAreSortedAsTwoAreCompared() {
        long seed = 20261129;
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            String day = String.format(Locale.ROOT, "%04d-%02d-%02d", 1900 + random.nextInt(140), 1 + random.nextInt(2), 1 + random.nextInt(28));
            String time = random.nextInt(3) == 0 ? "" : String.format(Locale.ROOT, "T%02d:%02d", random.nextInt(24), 30 * random.nextInt(2));
            entries.add(entry(random.nextInt(50) == 0 ? "" : day + time, new ArticleId(random.nextLong() >>> 4).text()));
        }
        assertEquals(entries.stream().sorted(Entry.BY_TIME).toList(), Entry.byTime(entries), "seed " + seed);
        assertEquals(List.of(), Entry.byTime(List.of()));
        assertEquals(entries.subList(0, 1), Entry.byTime(entries.subList(0, 1)));
    }

    @Test
    void theHashOfAHeadlineIsThatOfItsText() {
        for (String headline : List.of("H", "Élysée \u00ff", "Что", "\ud83d\ude00 lone \ud83d", "x".repeat(300))) {
            Entry entry = new Entry(new ArticleId(1), headline, PublicationTime.of("1957-10"), Optional.empty(), Optional.empty(), Optional.empty(),
                    new Recipe(1), 0, new NameTable());
            assertEquals(headline, entry.headline());
            assertEquals(headline.hashCode(), entry.headlineHash());
        }
    }

    @Test
    void theIdDecidesWhereTheTimeDoesNot() {
        assertTrue(Entry.BY_TIME.compare(entry("2012-07-04", "aaaaaaaaaaaa"), entry("2012-07-04", "aaaaaaaaaaab")) < 0);
        assertTrue(Entry.BY_TIME.compare(entry("", "aaaaaaaaaaaa"), entry("", "aaaaaaaaaaab")) < 0);
    }

    @Test
    void theSummaryIsTheStandfirstOrElseTheFirstParagraph() {
        assertEquals("Nothing was decided", Summary.of(article(Optional.of("Nothing was decided"), "One.", "Two.")));
        assertEquals("One.", Summary.of(article(Optional.empty(), "One.", "Two.")));
    }

    @Test
    void aLongSummaryEndsAtAWord() {
        String summary = Summary.of(article(Optional.empty(), "minister ".repeat(100)));
        assertTrue(summary.length() <= Summary.LONGEST && summary.endsWith("minister\u2026"), summary);
    }

    @Test
    void aSummaryIsNeverCutInsideACharacter() {
        for (String before : List.of("", "a")) {
            String summary = Summary.of(article(Optional.empty(), before + "\ud83d\ude00".repeat(200)));
            assertTrue(summary.length() <= Summary.LONGEST);
            assertFalse(Character.isHighSurrogate(summary.charAt(summary.length() - 2)), summary);
        }
    }

    private static Entry entry(String edtf, String id) {
        return new Entry(new ArticleId(id), "H", PublicationTime.of(edtf), Optional.empty(), Optional.empty(), Optional.empty(),
                new Recipe(1), 0, new NameTable());
    }

    private static Article article(Optional<String> standfirst, String... paragraphs) {
        Document body = new Document();
        for (String paragraph : paragraphs) {
            Paragraph node = new Paragraph();
            node.appendChild(new Text(paragraph));
            body.appendChild(node);
        }
        return new Article(new ArticleId("aaaaaaaaaaaa"), "H", Optional.empty(), standfirst, List.of(), Optional.empty(), Dated.UNKNOWN,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), body, new RandomArticle(1).article().provenance(),
                new Ledger(List.of()), "", List.of(), Map.of(), List.of(), Optional.empty());
    }
}
