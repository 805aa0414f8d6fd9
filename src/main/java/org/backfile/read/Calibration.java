package org.backfile.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backfile.article.Article;
import org.backfile.article.Confidence;
import org.backfile.article.Field;

/**
 * How what speaks for and against a field becomes a likelihood that it is right: a logistic regression for each field, fitted
 * on labelled pages that were read by models that had not seen their sites. Immutable; any thread.
 *
 * @param weights for each field that there is a measure for, the weight of each of its signals, see {@link Signal#of}, and
 *                last what is added
 */
record Calibration(Map<Field, double[]> weights) {

    /** Says of nothing how sure it is. */
    static final Calibration NONE = new Calibration(Map.of());

    private static final class Text {
        private static final Calibration INSTANCE = load("confidence.txt");
    }

    private static final class Web {
        private static final Calibration INSTANCE = load("confidence-web.txt");
    }

    /** The one in the program for text dumps. */
    static Calibration text() {
        return Text.INSTANCE;
    }

    /** The one in the program for pages with markup. */
    static Calibration web() {
        return Web.INSTANCE;
    }

    /** How sure each field is that has a value and a measure. */
    Map<Field, Confidence> confidence(Reading reading) {
        Map<Field, double[]> signals = new EnumMap<>(Field.class);
        for (Field field : weights.keySet()) {
            if (stated(reading.article(), field)) {
                signals.put(field, signals(reading, field));
            }
        }
        return confidence(signals);
    }

    /** The same from what was already measured. */
    Map<Field, Confidence> confidence(Map<Field, double[]> signals) {
        Map<Field, Confidence> confidence = new EnumMap<>(Field.class);
        signals.forEach((field, found) -> confidence.put(field, Confidence.of(likelihood(weights.get(field), found))));
        return confidence;
    }

    /** Whether an article has a value for a field that there is a measure for. A date that may be either of two days is none. */
    static boolean stated(Article article, Field field) {
        return switch (field) {
            case HEADLINE, BODY -> true;
            case STANDFIRST -> article.standfirst().isPresent();
            case BYLINES -> !article.bylines().isEmpty();
            case PUBLISHED -> article.published().time().day().isPresent();
            case LANGUAGE -> article.language().isPresent();
            default -> false;
        };
    }

    /** What speaks for and against a field, in the order of {@link Signal#of}. */
    static double[] signals(Reading reading, Field field) {
        List<Signal> asked = Signal.of(field);
        double[] signals = new double[asked.size()];
        for (int i = 0; i < signals.length; i++) {
            signals[i] = asked.get(i).of(reading);
        }
        return signals;
    }

    /** The same on every machine: {@link StrictMath}. */
    static double likelihood(double[] weights, double[] signals) {
        double sum = weights[signals.length];
        for (int i = 0; i < signals.length; i++) {
            sum += weights[i] * signals[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    private static Calibration load(String name) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Calibration.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return parse(in.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * What {@link #lines} wrote.
     *
     * @throws IllegalArgumentException where the signals are not those of this program
     */
    static Calibration parse(List<String> lines) {
        Map<Field, Map<String, Double>> found = new EnumMap<>(Field.class);
        for (String line : lines) {
            String[] cells = line.split(" ");
            if (!line.startsWith("#") && cells.length == 3) {
                found.computeIfAbsent(Field.of(cells[0]).orElseThrow(), field -> new LinkedHashMap<>())
                        .put(cells[1], Double.valueOf(cells[2]));
            }
        }
        Map<Field, double[]> weights = new EnumMap<>(Field.class);
        found.forEach((field, row) -> weights.put(field, row(field, row)));
        return new Calibration(weights);
    }

    /** A signal that is left out weighs nothing. */
    private static double[] row(Field field, Map<String, Double> row) {
        List<String> names = names(field);
        if (!names.containsAll(row.keySet())) {
            throw new IllegalArgumentException("confidence for other signals; make it anew with bench/calibrate.sh: " + row.keySet());
        }
        return names.stream().mapToDouble(name -> row.getOrDefault(name, 0.0)).toArray();
    }

    private static List<String> names(Field field) {
        List<String> names = Signal.of(field).stream().map(Signal::word).collect(Collectors.toCollection(ArrayList::new));
        names.add("always");
        return names;
    }

    /** A line for each weight that is not 0: field, signal, weight. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        weights.forEach((field, row) -> {
            List<String> names = names(field);
            for (int i = 0; i < row.length; i++) {
                if (row[i] != 0) {
                    lines.add(field.word() + " " + names.get(i) + " " + row[i]);
                }
            }
        });
        return lines;
    }
}
