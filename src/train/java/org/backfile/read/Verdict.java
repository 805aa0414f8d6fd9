package org.backfile.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backfile.article.Article;
import org.backfile.article.Field;

/**
 * Whether a field was read right, as the scoring of the corpora has it: the exact headline, the day, the set of authors; of
 * body and standfirst F1 of at least {@value #GOOD} over runs of four words.
 */
final class Verdict {

    static final double GOOD = 0.95;
    private static final int RUN = 4;

    private Verdict() { }

    /** Absent where the corpus does not say what is right. */
    static Optional<Boolean> of(Field field, Article article, Example example) {
        Truth truth = example.truth();
        return switch (field) {
            case HEADLINE -> truth.get("title").filter(title -> !title.isBlank()).map(title -> folded(title).equals(folded(article.headline())));
            case PUBLISHED -> truth.get("datePublished").filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d.*"))
                    .map(text -> article.published().time().day().map(Object::toString).orElse("").equals(text.substring(0, 10)));
            case BYLINES -> Optional.of(names(truth.all("authors"))).filter(names -> !names.isEmpty())
                    .map(names -> names.equals(names(article.bylines())));
            case STANDFIRST -> truth.get("standfirst").filter(text -> !text.isBlank())
                    .map(text -> alike(text, article.standfirst().orElse("")) >= GOOD);
            case BODY -> truth.get("articleBody").map(text -> alike(text, article.bodyText()) >= GOOD);
            case LANGUAGE -> Optional.ofNullable(example.document().declared().get("lang"))
                    .map(language -> article.language().orElse("").equals(language.split("-")[0]));
            default -> Optional.empty();
        };
    }

    private static Set<String> names(List<String> names) {
        return names.stream().map(Verdict::folded).filter(name -> !name.isEmpty()).collect(Collectors.toCollection(HashSet::new));
    }

    private static String folded(String text) {
        return String.join(" ", text.strip().split("[\\s\\u00a0\\p{Z}]+")).toLowerCase(Locale.ROOT);
    }

    /** F1 of two texts' runs of four words. */
    private static double alike(String one, String other) {
        Map<List<String>, Integer> a = runs(Alignment.words(one));
        Map<List<String>, Integer> b = runs(Alignment.words(other));
        int hits = a.entrySet().stream().mapToInt(run -> Math.min(run.getValue(), b.getOrDefault(run.getKey(), 0))).sum();
        int total = sum(a) + sum(b);
        return total == 0 ? 1 : 2.0 * hits / total;
    }

    private static int sum(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> runs(List<String> words) {
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i + Math.min(RUN, words.size()) <= words.size() && !words.isEmpty(); i++) {
            runs.merge(words.subList(i, i + Math.min(RUN, words.size())), 1, Integer::sum);
        }
        return runs;
    }
}
