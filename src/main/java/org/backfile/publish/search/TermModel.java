package org.backfile.publish.search;

import java.util.ArrayList;
import java.util.List;

/** A sorted row of terms: each as what it shares with the one before, and the rest. */
final class TermModel {

    private final Numbers counts = new Numbers();
    private final Numbers shared = new Numbers();
    private final Prose prose;
    private String before = "";

    TermModel(Prose prose) {
        this.prose = prose;
    }

    /** Passes a row of terms by themselves. */
    List<String> terms(Coder coder, List<String> given) {
        List<String> terms = new ArrayList<>();
        int count = count(coder, given.size());
        for (int i = 0; i < count; i++) {
            terms.add(term(coder, i < given.size() ? given.get(i) : ""));
        }
        return terms;
    }

    /** Passes the number of terms. */
    int count(Coder coder, int count) {
        return counts.code(coder, count);
    }

    /** Passes the next term. */
    String term(Coder coder, String term) {
        int length = Math.min(before.length(), shared.code(coder, shared(before, term)));
        String known = before.substring(0, length);
        before = known + prose.code(coder, known, term.substring(Math.min(length, term.length())));
        return before;
    }

    /** How many units two terms share at their start, no half pair at the end. */
    private static int shared(String before, String term) {
        int length = 0;
        while (length < Math.min(before.length(), term.length()) && before.charAt(length) == term.charAt(length)) {
            length++;
        }
        return length > 0 && Character.isHighSurrogate(term.charAt(length - 1)) ? length - 1 : length;
    }
}
