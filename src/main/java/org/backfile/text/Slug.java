package org.backfile.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.gcardone.junidecode.Junidecode;

/**
 * The readable part of an address: lower-case ASCII letters, digits and single hyphens.
 *
 * @param text never begins or ends with a hyphen; empty where nothing of the source could be written in ASCII
 */
public record Slug(String text) {

    /** The most characters a slug has. */
    public static final int LONGEST = 72;

    public Slug {
        if (!isPlain(text) || text.length() > LONGEST) {
            throw new IllegalArgumentException("not a slug: " + text);
        }
    }

    /** Letters, digits and single hyphens between them. A loop, as a pattern is slow enough to be seen in a build. */
    private static boolean isPlain(String text) {
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-' && before != '-';
            if (!hyphen && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != '-';
    }

    /**
     * The slug of a headline or name. Letters of every script are written in ASCII by a fixed table
     * (Sean Burke's Unidecode tables), so that the same headline gives the same slug on every machine; apostrophes vanish, all else
     * becomes a hyphen. A long slug ends at a word.
     */
    public static Slug of(String source) {
        String ascii = ascii(beginning(source));
        byte[] slug = new byte[ascii.length()];
        int length = 0;
        for (int i = 0; i < ascii.length(); i++) {
            char c = lower(ascii.charAt(i));
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug[length++] = (byte) c;
            } else if (c != '\'' && c != '"' && length > 0 && slug[length - 1] != '-') {
                slug[length++] = '-';
            }
        }
        return new Slug(shortened(new String(slug, 0, length, StandardCharsets.ISO_8859_1)));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    /** The table leaves ASCII as it is, at some cost. */
    private static String ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return Junidecode.unidecode(text).toLowerCase(Locale.ROOT);
            }
        }
        return text;
    }

    /** Enough of the source for the longest slug; the table need not run over a whole megabyte. */
    private static String beginning(String source) {
        return source.length() <= 4 * LONGEST ? source : source.substring(0, 4 * LONGEST);
    }

    private static String shortened(String slug) {
        int end = slug.length();
        if (end > LONGEST) {
            int hyphen = slug.lastIndexOf('-', LONGEST);
            end = hyphen > LONGEST / 2 ? hyphen : LONGEST;
        }
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
