package org.backfile.publish.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.backfile.archive.Archive;
import org.backfile.archive.Entry;
import org.backfile.article.Article;
import org.backfile.text.Recipe;

/**
 * Brings a kept index up to an archive: the documents of the slots that have changed are taken out of their lists and put into
 * them. Belongs to one thread.
 */
final class Revision {

    /** Where more than this part of the documents changed since the lists were merged, they are merged anew. */
    private static final int PART = 50;
    private static final int FEW = 50;

    /** The same for the lists that were amended. */
    private static final int TERMS = 4;
    private static final int MANY = 20_000;

    private final KeptIndex kept;
    private final MergedLists lists;
    private final Archive archive;
    private final Numbering numbering;
    private final Recipe era;
    private final Seats seats;
    private final Norms norms;
    private final SortedMap<String, Amendment> amendments;
    private final Set<Amendment> touched = new LinkedHashSet<>();
    private final Map<Recipe, Analysis> analyses = new HashMap<>();

    /** @param lists those that were merged, without amendments. @param era the recipe of the archive */
    Revision(KeptIndex kept, MergedLists lists, Archive archive, Numbering numbering, Recipe era) {
        this.kept = kept;
        this.lists = lists;
        this.archive = archive;
        this.numbering = numbering;
        this.era = era;
        this.seats = Seats.of(numbering);
        this.norms = kept.norms().resized(Math.max(seats.slotCount(), kept.seats().slotCount()));
        this.amendments = new TreeMap<>(kept.amendments());
    }

    /** The index of the archive; absent where too much has changed, or a record that went is not there to be read again. */
    Optional<KeptIndex> index() throws IOException {
        int[] changed = changedSlots();
        if (isTooMuch(changed.length) || kept.endings().least() != Endings.least(numbering.articleCount())) {
            return Optional.empty();
        }
        for (int slot : changed) {
            Optional<Analysis> before = before(slot);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            change(slot, before.get(), after(slot));
        }
        locate();
        return Optional.of(new KeptIndex(kept.merged(), kept.sum(), kept.lists(), seats, norms.resized(seats.slotCount()), kept.terms(),
                kept.endings(), amendments));
    }

    private boolean isTooMuch(int slots) {
        return slots > numbering.articleCount() / PART + FEW || kept.amendments().size() > kept.terms().size() / TERMS + MANY;
    }

    private int[] changedSlots() {
        int count = Math.max(seats.slotCount(), kept.seats().slotCount());
        return IntStream.range(0, count).filter(slot -> !seats.isSame(kept.seats(), slot)).toArray();
    }

    private Optional<Analysis> before(int slot) throws IOException {
        if (!kept.seats().isTaken(slot)) {
            return Optional.of(Analysis.NOTHING);
        }
        Recipe recipe = kept.seats().recipe(slot);
        if (!analyses.containsKey(recipe)) {
            Optional<Article> former = archive.former(recipe, kept.seats().location(slot));
            former.ifPresent(article -> analyses.put(recipe, Analysis.of(Content.of(article))));
        }
        return Optional.ofNullable(analyses.get(recipe));
    }

    private Analysis after(int slot) throws IOException {
        if (!seats.isTaken(slot)) {
            return Analysis.NOTHING;
        }
        Entry entry = numbering.entry(slot).orElseThrow();
        Analysis known = analyses.get(entry.recipe());
        if (known == null) {
            known = Analysis.of(Content.of(archive.load(entry)));
            analyses.put(entry.recipe(), known);
        }
        return known;
    }

    private void change(int slot, Analysis before, Analysis after) throws IOException {
        boolean weighSame = Norms.norm(before.titleLength()) == Norms.norm(after.titleLength())
                && Norms.norm(before.bodyLength()) == Norms.norm(after.bodyLength());
        if (kept.seats().isTaken(slot)) {
            norms.clear(slot, before.titleLength(), before.bodyLength());
        }
        if (seats.isTaken(slot)) {
            norms.set(slot, after.titleLength(), after.bodyLength());
        }
        Set<String> terms = new HashSet<>(before.entries().keySet());
        terms.addAll(after.entries().keySet());
        for (String term : terms) {
            byte[] was = before.entries().getOrDefault(term, Amendment.GONE);
            byte[] is = after.entries().getOrDefault(term, Amendment.GONE);
            if (!weighSame || !Arrays.equals(was, is)) {
                Amendment amendment = amendment(term);
                amendment.set(slot, was, is, era, !weighSame);
                touched.add(amendment);
            }
        }
    }

    private Amendment amendment(String term) throws IOException {
        Amendment known = amendments.get(term);
        if (known == null) {
            int place = lists.atOrAfter(term, 0);
            boolean merged = place < kept.terms().size() && lists.term(place).equals(term);
            int documents = merged ? kept.terms().documents(place) : 0;
            known = new Amendment(term, place, documents, documents, merged ? kept.terms().positions(place) : 0);
            amendments.put(term, known);
        }
        return known;
    }

    /** Where the entries go that were set: each list is read once, however many of its documents changed. */
    private void locate() throws IOException {
        for (Amendment amendment : touched) {
            amendment.locate(amendment.isMerged() ? lists.row(amendment.place()) : MergedLists.Row.NONE);
        }
    }
}
