package org.backfile.it;

import java.util.List;
import java.util.Random;

/** Sentences of an open vocabulary, of which some words are far more often said than others: the same random numbers, the same words. */
final class Words {

    private static final int COUNT = 20_000;
    private static final List<String> JOINTS = List.of("and", "of", "to", "in", "was", "the");

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    String paragraph() {
        return sentence(16) + ". " + sentence(19) + ". " + sentence(14) + ".";
    }

    /** A sentence of some words without its full stop. */
    String sentence(int length) {
        StringBuilder text = new StringBuilder("The");
        for (int i = 1; i < length; i++) {
            text.append(' ').append(i % 3 == 1 ? JOINTS.get(random.nextInt(JOINTS.size()))
                    : word((int) Math.pow(COUNT, random.nextDouble())));
        }
        return text.toString();
    }

    /** The word of a rank from 1; twice the rank, said half as often. */
    static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0 || word.length() < 4; rest /= 60) {
            word.append("bdfgklmnprst".charAt(rest % 12)).append("aeiou".charAt(rest / 12 % 5));
        }
        return word.toString();
    }
}
