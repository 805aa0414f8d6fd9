package org.backfile.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was likely meant by a misspelt one. */
public final class Nearest {

    private Nearest() {}

    /** The nearest of the names, the first in order among equals; empty where more than a third of the letters would differ. */
    public static Optional<String> to(String wrong, Collection<String> names) {
        return names.stream().filter(name -> distance(wrong, name) <= (wrong.length() + 2) / 3)
                .min(Comparator.<String>comparingInt(name -> distance(wrong, name)).thenComparing(name -> name));
    }

    /** Levenshtein's: letters to insert, delete or replace. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
