package org.backfile.publish.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.backfile.output.Artifact;
import org.backfile.output.OutputFolder;
import org.backfile.publish.Layout;
import org.backfile.text.Recipe;

/** Puts the files of an index whose documents are numbered and whose lists are merged; all but the cards. */
final class IndexFiles {

    /** Roughly the bytes of an outline, and of a shard of spellings, at most. */
    private static final int OUTLINE = 6_000;
    private static final int SPELLINGS = 12_000;
    private static final int TERM_BYTES = 6;
    private static final int CELL_BYTES = 3;
    private static final int CELLS = 40_000 / CELL_BYTES;

    private final Numbering numbering;
    private final Norms norms;
    private final Vocabulary vocabulary;
    private final MergedLists lists;
    private final Scale scale;
    private final Endings endings;
    private final Layout layout;
    private final Recipe whole;
    private final Recipe coding;
    private final Recipe placing;
    private final int articles;

    /** By name of long terms the number of the next one's first files: so two of one name, as some day there will be, are told apart. */
    private final Map<String, Integer> taken = new HashMap<>();

    /** @param whole the recipe of the archive */
    IndexFiles(Numbering numbering, KeptIndex index, Vocabulary vocabulary, MergedLists lists, Scale scale,
            Layout layout, Recipe whole) {
        this.numbering = numbering;
        this.norms = index.norms();
        this.vocabulary = vocabulary;
        this.lists = lists;
        this.articles = numbering.articleCount();
        this.scale = scale;
        this.endings = index.spellings();
        this.layout = layout;
        this.whole = whole;
        this.placing = new Recipe.Writer().add(index.merged()).add(scale.recipe()).add((long) numbering.roughSlotCount()).recipe();
        Recipe.Writer writer = new Recipe.Writer().add(placing);
        norms.addTo(writer);
        this.coding = writer.recipe();
    }

    void put(OutputFolder out) throws IOException {
        List<LongTerm> longTerms = new ArrayList<>();
        List<String> borders = shards(out, longTerms);
        List<String> outlines = outlines(out, borders, longTerms);
        List<String> spellings = spellings(out);
        int cellFiles = cells(out);
        days(out);
        Facets facets = numbering.facets();
        Root root = new Root(articles, numbering.slotCount(), scale.levelBits(), scale.coarse(), scale.titleWeight(), scale.cardSlots(),
                scale.daySlots(), norms.bodyCount(), norms.titleCount(), cellFiles, layout, facets.outlets(), facets.sections(),
                facets.languages(), outlines, spellings);
        put(out, "root", new Recipe.Writer().add(whole).add(layout.word()).recipe(), root::bytes);
    }

    static void put(OutputFolder out, String name, Recipe recipe, Artifact.Body bytes) throws IOException {
        out.put(new Artifact(SearchIndex.path(name), recipe, () -> Script.of(name, bytes.bytes())));
    }

    /** Of a file of these terms' lists or positions: as long as they stand and are coded in one way it is the same. */
    private Recipe ofTerms(Recipe way, int from, int to, Function<Amendment, Optional<Recipe>> era) {
        Recipe.Writer writer = new Recipe.Writer().add(way);
        vocabulary.addTo(writer, from, to, era);
        return writer.recipe();
    }

    /** Puts the term shards with their lists and positions, and gives the first term of each. */
    private List<String> shards(OutputFolder out, List<LongTerm> longTerms) throws IOException {
        long[] before = new long[vocabulary.size() + 1];
        for (int i = 0; i < vocabulary.size(); i++) {
            int documents = vocabulary.documents(i);
            boolean apart = scale.parts(documents, numbering.roughSlotCount()) > 0;
            before[i + 1] = before[i] + (apart ? TERM_BYTES : scale.listBytes(documents, numbering.roughSlotCount()));
        }
        List<Integer> starts = Shards.starts(vocabulary.size(), i -> before[i], vocabulary::priority, scale.shardBytes());
        List<String> borders = new ArrayList<>();
        Set<String> names = new HashSet<>();
        ShardWriter writer = new ShardWriter(scale, numbering.roughSlotCount(), norms);
        String border = "";
        for (int i = 0; i < starts.size(); ) {
            String name = Shards.name(border);
            names.add(name);
            borders.add(border);
            int next = i + 1;
            border = first(starts, next);
            while (next < starts.size() && names.contains(Shards.name(border))) {
                border = first(starts, ++next); // two terms of one name, as some day there will be: their shards stay together
            }
            int end = next < starts.size() ? starts.get(next) : vocabulary.size();
            shard(out, writer, name, starts.get(i), end);
            longTerms(out, writer, starts.get(i), end, longTerms);
            i = next;
        }
        return borders;
    }

    /** The first term of a shard; empty beyond the last. */
    private String first(List<Integer> starts, int shard) throws IOException {
        return shard < starts.size() ? lists.term(starts.get(shard)) : "";
    }

    private void shard(OutputFolder out, ShardWriter writer, String name, int from, int to) throws IOException {
        PlaceFiles places = writer.places(vocabulary, from, to);
        put(out, "t/" + name, ofTerms(coding, from, to, Amendment::weighed), () -> writer.shard(lists.rows(from, to), places));
        for (int i = 0; i < places.files().size(); i++) {
            PlaceFiles.Extent extent = places.files().get(i);
            int first = from + extent.firstTerm();
            int end = from + extent.termEnd();
            Recipe recipe = extent.isPart() ? longList(first).places(placing, extent) : ofTerms(placing, first, end, Amendment::placed);
            put(out, "p/" + name + "-" + i, recipe, () -> writer.places(lists.rows(first, end), extent));
        }
    }

    /** Puts the files of the long ones of some terms, and adds their rows to those before. */
    private void longTerms(OutputFolder out, ShardWriter writer, int from, int to, List<LongTerm> before) throws IOException {
        for (int i = from; i < to; i++) {
            int term = i;
            int parts = writer.parts(vocabulary.documents(term));
            if (parts > 0) {
                PlaceFiles places = PlaceFiles.ofLong(vocabulary, term, scale);
                LongList list = longList(term);
                String name = Shards.name(list.term());
                LongTerm row = new LongTerm(list.term(), list.documents(), parts, places.files().size(), taken.getOrDefault(name, 0));
                taken.put(name, row.number() + Math.max(row.titleParts() + row.parts(), row.placeFiles()));
                before.add(row);
                list(out, writer, term, list, row);
                for (int j = 0; j < places.files().size(); j++) {
                    PlaceFiles.Extent extent = places.files().get(j);
                    put(out, row.placeFile(j), list.places(placing, extent), () -> writer.places(lists.rows(term, term + 1), extent));
                }
            }
        }
    }

    private void list(OutputFolder out, ShardWriter writer, int term, LongList list, LongTerm row) throws IOException {
        int heads = row.titleParts();
        for (int j = 0; j < heads; j++) {
            int part = j;
            put(out, row.listFile(part), list.titles(coding, part, heads), () -> writer.titles(lists.row(term), part));
        }
        int each = ShardWriter.each(row.documents(), row.parts());
        for (int j = 0; j < row.parts(); j++) {
            int part = j;
            put(out, row.listFile(heads + part), list.part(coding, part * each, (part + 1) * each),
                    () -> writer.part(lists.row(term), part));
        }
    }

    private LongList longList(int term) throws IOException {
        int documents = vocabulary.documents(term);
        Optional<Amendment> amendment = vocabulary.amendment(term);
        Pieces whole = new Pieces(documents);
        return new LongList(lists.term(term), documents, amendment.map(change -> change.weights(norms)).orElse(whole),
                amendment.map(Amendment::places).orElse(whole));
    }

    /** A list in many files, of which most stay when an entry changes. */
    private record LongList(String term, int documents, Pieces weights, Pieces places) {

        /** Of the file with its entries from one number to before another. */
        Recipe part(Recipe coding, int from, int to) {
            return weights.addTo(writer(coding), from, to).recipe();
        }

        /** Of a file with its entries in titles. Where there is but one, entries that are in no title do not matter. */
        Recipe titles(Recipe coding, int part, int parts) {
            int each = ShardWriter.each(documents, parts);
            return parts == 1 ? weights.addTitlesTo(writer(coding)).recipe() : part(coding, part * each, (part + 1) * each);
        }

        /** Of a file of its positions. */
        Recipe places(Recipe placing, PlaceFiles.Extent extent) {
            return places.addTo(writer(placing), extent.firstEntry(), extent.entryEnd()).recipe();
        }

        private Recipe.Writer writer(Recipe way) {
            return new Recipe.Writer().add(way).add(term).add((long) ListModel.classOf(documents));
        }
    }

    private List<String> outlines(OutputFolder out, List<String> borders, List<LongTerm> longTerms) throws IOException {
        List<Integer> starts = Shards.starts(borders.size(), i -> (long) i * TERM_BYTES, i -> Shards.priority(borders.get(i)),
                OUTLINE);
        List<String> first = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : borders.size();
            List<String> terms = borders.subList(starts.get(i), end);
            Outline outline = new Outline(terms, longTerms.stream().filter(row -> row.term().compareTo(terms.get(0)) >= 0
                    && (end == borders.size() || row.term().compareTo(borders.get(end)) < 0)).toList());
            first.add(terms.get(0));
            put(out, "o/" + Shards.name(terms.get(0)), outline.recipe(), () -> {
                RangeEncoder coder = new RangeEncoder();
                Outline.code(coder, outline);
                return coder.bytes();
            });
        }
        return first;
    }

    /** Puts the shards of terms written backwards, and gives the first of each. */
    private List<String> spellings(OutputFolder out) throws IOException {
        List<Integer> starts = Shards.starts(endings.size(), i -> (long) i * TERM_BYTES,
                endings::priority, SPELLINGS);
        List<String> first = new ArrayList<>();
        for (int i = 0; i < starts.size() && endings.size() > 0; i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : endings.size();
            first.add(first.isEmpty() ? "" : endings.term(from));
            put(out, "s/" + Shards.name(first.get(i)), endings.recipe(from, to), () -> spellings(from, to));
        }
        return first;
    }

    private byte[] spellings(int from, int to) {
        RangeEncoder coder = new RangeEncoder();
        try (SpellingModel model = new SpellingModel()) {
            model.count(coder, to - from);
            for (int i = from; i < to; i++) {
                model.term(coder, endings.term(i));
                model.documents(coder, endings.documents(i));
            }
        }
        return coder.bytes();
    }

    private int cells(OutputFolder out) throws IOException {
        List<List<Cell>> file = new ArrayList<>();
        int count = 0;
        int number = 0;
        for (List<Cell> year : years()) {
            if (count > 0 && count + year.size() > CELLS) {
                cells(out, number++, List.copyOf(file));
                file.clear();
                count = 0;
            }
            file.add(year);
            count += year.size();
        }
        cells(out, number++, List.copyOf(file));
        return number;
    }

    private List<List<Cell>> years() {
        List<List<Cell>> years = new ArrayList<>();
        Optional<Cell> before = Optional.empty();
        for (Cell cell : numbering.facets().cells()) {
            if (before.isEmpty() || !before.get().year().equals(cell.year())) {
                years.add(new ArrayList<>());
            }
            years.get(years.size() - 1).add(cell);
            before = Optional.of(cell);
        }
        return years;
    }

    private void cells(OutputFolder out, int number, List<List<Cell>> years) throws IOException {
        put(out, "f/" + number, whole, () -> {
            RangeEncoder coder = new RangeEncoder();
            new CellModel().cells(coder, years, 0);
            return coder.bytes();
        });
    }

    private void days(OutputFolder out) throws IOException {
        for (int from = 0; from < numbering.slotCount(); from += scale.daySlots()) {
            int start = from;
            int end = Math.min(numbering.slotCount(), from + scale.daySlots());
            put(out, "d/" + from / scale.daySlots(), numbering.recipe(start, end), () -> days(start, end));
        }
    }

    private byte[] days(int from, int to) {
        RangeEncoder coder = new RangeEncoder();
        DayModel model = new DayModel();
        for (int slot = from; slot < to; slot++) {
            model.day(coder, numbering.entry(slot).map(entry -> OptionalInt.of(entry.day()
                    .map(day -> day.getDayOfYear()).orElse(0)))
                    .orElse(OptionalInt.empty()));
        }
        return coder.bytes();
    }
}
