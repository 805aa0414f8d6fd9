package org.backfile.publish.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Result sets and top ten against Lucene's, and the bytes and files that each kind of query reads. */
final class Judge {

    private Judge() { }

    public static void main(String[] args) throws IOException {
        Corpus corpus = Corpus.of(Path.of(args[0]), Integer.parseInt(args[1]), false);
        Path site = Path.of(args[2]);
        int each = Integer.parseInt(args[4]);
        Map<String, List<String>> kinds = new Queries(corpus, 6).kinds(each);
        try (Oracle oracle = new Oracle(Path.of(args[3]))) {
            if (args.length > 5) {
                oracle.index(corpus, 256);
            }
            oracle.open();
            Searcher all = Searcher.open(site);
            System.out.println("| queries | sets equal | top ten | fair | kB median / 95th | files | hits median |\n"
                    + "|---|---|---|---|---|---|---|");
            double top = 0;
            for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
                top += judge(kind.getKey(), kind.getValue(), site, all, oracle);
            }
            System.out.printf(Locale.ROOT, "%nTop ten on average: %.2f of 10.%n", top / kinds.size());
        }
    }

    /** How many of the top ten are the same on average. */
    private static double judge(String kind, List<String> queries, Path site, Searcher whole, Oracle oracle) throws IOException {
        int equal = 0;
        double top = 0;
        double fair = 0;
        List<Double> bytes = new ArrayList<>();
        List<Double> files = new ArrayList<>();
        List<Double> totals = new ArrayList<>();
        for (String query : queries) {
            Searcher searcher = Searcher.open(site);
            long opened = searcher.byteCount();
            int openedFiles = searcher.fileCount();
            Results results = searcher.search(query, 10);
            bytes.add((searcher.byteCount() - opened) / 1000.0);
            files.add((double) (searcher.fileCount() - openedFiles));
            totals.add((double) results.total());
            Oracle.Found expected = oracle.search(Query.of(query));
            List<String> all = whole.ids(query);
            boolean same = new HashSet<>(all).equals(new HashSet<>(expected.ids())) && all.size() == expected.ids().size();
            if (!same) {
                System.out.println("DIFFERS " + query + " ours " + all.size() + " theirs " + expected.ids().size());
            }
            equal += same ? 1 : 0;
            int count = Math.min(10, expected.ids().size());
            Set<String> best = new HashSet<>(expected.ids().subList(0, count));
            top += count == 0 ? 1 : all.stream().limit(count).filter(best::contains).count() / (double) count;
            fair += count == 0 ? 1 : all.stream().limit(count)
                    .filter(id -> score(expected, id) >= expected.scores().get(count - 1) - 1e-4).count() / (double) count;
        }
        int n = queries.size();
        System.out.printf(Locale.ROOT, "| %d %s | %d | %.2f | %.2f | %.0f / %.0f | %.0f / %.0f | %.0f |%n", n, kind, equal,
                10 * top / n, 10 * fair / n,
                at(bytes, 0.5), at(bytes, 0.95), at(files, 0.5), at(files, 0.95), at(totals, 0.5));
        return 10 * top / n;
    }

    private static double score(Oracle.Found found, String id) {
        int at = found.ids().indexOf(id);
        return at < 0 ? 0 : found.scores().get(at);
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
