package org.backfile.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.backfile.article.Provenance;
import org.backfile.source.SourceDocument;
import org.backfile.text.Fingerprint;

/** Pages of an invented outlet that all have the same furniture, some of it inside the text. The same number, the same page. */
final class Courier {

    static final String INSIDE = "Join our 12,431 readers and have the morning letter of the Courier sent to your door.";
    static final String CROSSHEAD = "How it came about";
    static final String CORRESPONDENT = "Ada Thornquist";

    private static final List<String> WHO = List.of("The harbour master", "A baker from the lower town", "The bridge keeper",
            "One of the ferrymen", "The choir's leader", "A student of the night school", "The mayor's deputy", "An old miller");
    private static final List<String> DID = List.of("said that the new pier would be open before the winter",
            "had counted the boats and found that three were missing", "told this paper that nobody had asked the neighbours",
            "wants the old mill to be a library for the children", "carried the letters over the frozen river by hand",
            "did not believe that the lanterns could be mended", "had waited for the council since the early morning",
            "asked why the bells were silent on the day of the fair");
    private static final List<String> AND = List.of("and the others did not agree with that at all",
            "but there was no answer from the town hall until the evening", "while the rain fell on the roofs of the market",
            "because the money had been spent on another road", "and that was the end of the meeting for most of them",
            "though it was not the first time that it was tried", "and the cooks brought what was left of the soup",
            "as two people who were in the room remember it");

    private Courier() { }

    /** Page number i, from 0: with a crosshead on each second page, and a correspondent's name on each third. */
    static String text(int i) {
        Random random = new Random(i);
        List<String> lines = new ArrayList<>(List.of("Skip to the content", "Subscribe to the Courier", "Tides and weather", ""));
        lines.addAll(List.of(headline(i), "", (i % 27 + 1) + " March 2012", i % 3 == 0 ? CORRESPONDENT : "By Reporter Number", ""));
        for (int paragraph = 0; paragraph < 6; paragraph++) {
            if (paragraph == 2) {
                lines.addAll(List.of(INSIDE.replace("12,431", Integer.toString(11_000 + i)), ""));
            } else if (paragraph == 4 && i % 2 == 0) {
                lines.addAll(List.of(CROSSHEAD, ""));
            }
            lines.addAll(List.of(sentence(random) + " " + sentence(random), ""));
        }
        lines.addAll(List.of("Stories that others have read today", "The Courier is printed on the quay by those who write it."));
        return String.join("\n", lines) + "\n";
    }

    static String headline(int i) {
        Random random = new Random(-i);
        return WHO.get(random.nextInt(WHO.size())).replaceFirst("^(The|A|An|One of the)", "Why the") + " left town " + word(i) + " again";
    }

    /** A word for a number, as numbers in lines count for nothing. */
    static String word(int i) {
        return Integer.toString(i, 26).chars().map(c -> c < 'a' ? c - '0' + 'k' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + "ward";
    }

    private static String sentence(Random random) {
        return WHO.get(random.nextInt(WHO.size())) + " " + DID.get(random.nextInt(DID.size())) + ", "
                + AND.get(random.nextInt(AND.size())) + ".";
    }

    static SourceDocument document(String name, String text) {
        Provenance provenance = new Provenance(name, OptionalInt.empty(), Fingerprint.of(text), text.length(), "UTF-8");
        return SourceDocument.of(text, Map.of(), provenance);
    }

    static SourceDocument page(int i) {
        return document("courier/" + i + ".txt", text(i));
    }

    static List<SourceDocument> pages(int count) {
        return IntStream.range(0, count).mapToObj(Courier::page).toList();
    }

    /** The habits that pages show, in the order that a seed gives them. */
    static Habits learn(List<SourceDocument> pages, long seed) {
        List<SourceDocument> shuffled = new ArrayList<>(pages);
        Collections.shuffle(shuffled, new Random(seed));
        HabitsBuilder builder = new HabitsBuilder(List.of());
        shuffled.forEach(builder::add);
        return builder.habits();
    }
}
