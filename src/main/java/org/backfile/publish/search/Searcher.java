package org.backfile.publish.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Searches a site's index, by the same files that its search page reads. Belongs to one thread. */
public final class Searcher {

    private static final int CARD_FILES_KEPT = 4096;

    private final IndexFolder folder;
    private final Root root;
    private final Facets facets;
    private final TermIndex terms;
    private final Matcher matcher;
    private final Map<Integer, List<Optional<Card>>> cards = new Recent<>(CARD_FILES_KEPT);

    private Searcher(IndexFolder folder) throws IOException {
        this.folder = folder;
        this.root = Root.of(folder.bytes("root"));
        this.facets = facets();
        this.terms = new TermIndex(folder, root);
        this.matcher = new Matcher(terms, root);
    }

    /**
     * Opens the index of a site.
     *
     * @throws IOException where the site has none, or one of another version
     */
    public static Searcher open(Path site) throws IOException {
        return new Searcher(new IndexFolder(site));
    }

    /**
     * Searches.
     *
     * @param limit of the hits
     * @throws IOException where a file of the index is gone or damaged
     */
    public Results search(String query, int limit) throws IOException {
        Query asked = Query.of(query);
        Matches found = matcher.find(asked);
        return new Results(query, found.size(), hits(found, limit), Counts.of(facets, found.slots()),
                new Spelling(terms, folder, root).of(asked));
    }

    /**
     * The ids of all articles that a query finds, in the order of {@link #search}. Reads every card of them.
     *
     * @throws IOException where a file of the index is gone or damaged
     */
    public List<String> ids(String query) throws IOException {
        Matches found = matcher.find(Query.of(query));
        List<String> ids = new ArrayList<>();
        for (int at : (Iterable<Integer>) ranked(found)::iterator) {
            ids.add(card(found.slots()[at]).id().text());
        }
        return ids;
    }

    private List<Hit> hits(Matches found, int limit) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (int at : (Iterable<Integer>) ranked(found).limit(limit)::iterator) {
            hits.add(hit(found.slots()[at]));
        }
        return hits;
    }

    /** The matches' places, the best first; of equal ones the later slot. Scores are compared in millionths. */
    static Stream<Integer> ranked(Matches found) {
        return IntStream.range(0, found.size()).boxed()
                .sorted(Comparator.<Integer>comparingLong(at -> -Math.round(found.scores()[at] * 1e6))
                        .thenComparingInt(at -> -found.slots()[at]));
    }

    private Hit hit(int slot) throws IOException {
        Cell cell = cell(slot);
        Card card = card(slot);
        String date = card.date(cell.year()).map(LocalDate::toString).orElse(card.known());
        return new Hit(card.id().text(), card.headline(), date, name(facets.outlets(), cell.outlet()),
                name(facets.sections(), cell.section()),
                name(facets.languages(), cell.language()), card.lead(), card.address(cell.year(), root.layout()).text());
    }

    private static Optional<String> name(List<String> names, int number) {
        return number == 0 ? Optional.empty() : Optional.of(names.get(number - 1));
    }

    private Card card(int slot) throws IOException {
        int number = slot / root.cardSlots();
        List<Optional<Card>> file = cards.get(number);
        if (file == null) {
            file = cards(number);
            cards.put(number, file);
        }
        return file.get(slot % root.cardSlots()).orElseThrow(() -> new IOException("search/c/" + number
                + ".js: damaged (try: backfile build)"));
    }

    private List<Optional<Card>> cards(int number) throws IOException {
        RangeDecoder coder = folder.open("c/" + number);
        CardModel model = new CardModel();
        List<Optional<Card>> file = new ArrayList<>();
        for (int i = 0; i < root.cardSlots(); i++) {
            file.add(number * root.cardSlots() + i < root.slots() ? model.card(coder, Optional.empty()) : Optional.empty());
        }
        return file;
    }

    private Cell cell(int slot) {
        List<Cell> cells = facets.cells();
        int low = 0;
        int high = cells.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (cells.get(middle).start() <= slot) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cells.get(low);
    }

    private Facets facets() throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (int file = 0; file < root.cellFiles(); file++) {
            int start = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
            cells.addAll(new CellModel().cells(folder.open("f/" + file), List.of(), start));
        }
        return new Facets(root.outlets(), root.sections(), root.languages(), cells);
    }

    /** The bytes of the files that were read. */
    long byteCount() {
        return folder.byteCount();
    }

    /** The number of files that were read. */
    int fileCount() {
        return folder.fileCount();
    }
}
