package org.backfile.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Damages a text as scrapers, disks and enemies do. The same random numbers, the same damage. */
final class Mutation {

    private static final List<String> ODD = List.of("\u0000", "\u001b[2J", "\u202e", "\u2066", "\ufeff", "\ufffe", "\ud83d", "\ude00", "\u200b",
            "\u0085", "\u2028", "\u00a0", "\u00ad", "\t", "|", " | ", "\u2022 ", "\r", "\ud83f\udfff", "\u0301");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    String of(String text) {
        String damaged = text;
        for (int n = random.nextInt(4); n >= 0; n--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private String once(String text) {
        return switch (random.nextInt(7)) {
            case 0 -> lines(text, lines -> lines.remove(random.nextInt(lines.size())));
            case 1 -> lines(text, lines -> Collections.shuffle(lines, random));
            case 2 -> lines(text, lines -> lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size()))));
            case 3 -> text.replace("\n", "\r\n");
            case 4 -> text.replace('\n', '\r');
            case 5 -> text.replaceAll("\n+", "\n");
            default -> sprinkled(text);
        };
    }

    private static String lines(String text, Consumer<List<String>> change) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        change.accept(lines);
        return String.join("\n", lines);
    }

    private String sprinkled(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int n = 1 + random.nextInt(30); n > 0; n--) {
            out.insert(random.nextInt(out.length() + 1), ODD.get(random.nextInt(ODD.size())));
        }
        return out.toString();
    }
}
