package org.backfile.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backfile.article.Article;
import org.backfile.article.Field;

/**
 * An example as a model read it that had not seen its site.
 *
 * @param example the page
 * @param article absent where nothing was found
 * @param signals what speaks for and against each field that has a value
 * @param right   of those, where the truth tells, whether they are right
 */
record Graded(Example example, Optional<Article> article, Map<Field, double[]> signals, Map<Field, Boolean> right) {

    static Graded of(Example example, Optional<Reading> reading) {
        Map<Field, double[]> signals = new EnumMap<>(Field.class);
        Map<Field, Boolean> right = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            reading.filter(found -> Calibration.stated(found.article(), field) && !Signal.of(field).isEmpty()).ifPresent(found -> {
                signals.put(field, Calibration.signals(found, field));
                Verdict.of(field, found.article(), example).ifPresent(verdict -> right.put(field, verdict));
            });
        }
        return new Graded(example, reading.map(Reading::article), signals, right);
    }

    /** The calibrations that have not seen a fold, in the folds' order, and last the one that has seen all. */
    static List<Calibration> calibrations(List<Graded> pages) {
        return IntStream.rangeClosed(0, Example.FOLDS)
                .mapToObj(fold -> calibration(pages.stream().filter(page -> page.example().fold() != fold).toList())).toList();
    }

    private static Calibration calibration(List<Graded> pages) {
        Map<Field, double[]> weights = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<Graded> told = pages.stream().filter(page -> page.right().containsKey(field)).toList();
            if (!told.isEmpty()) {
                weights.put(field, Regression.fit(told.stream().map(page -> page.signals().get(field)).toList(),
                        told.stream().map(page -> page.right().get(field)).toList()));
            }
        }
        return new Calibration(weights);
    }

    /** The article, with how sure a calibration is of it. */
    Optional<Article> article(Calibration calibration) {
        return article.map(found -> found.withConfidence(calibration.confidence(signals)));
    }
}
