package org.backfile.read;

import java.util.Locale;

/** By what rivals are told apart: texts that differ in case and white space only are one. */
final class RivalKey {

    private RivalKey() { }

    /** In lower case, with single spaces and none at the end; a no-break space at the beginning stays as a space. */
    static String of(String text) {
        String bare = text.strip();
        char[] key = new char[bare.length()];
        int length = 0;
        for (int at = 0; at < key.length; at++) {
            char c = isBlank(bare.charAt(at)) ? ' ' : bare.charAt(at);
            if (c != ' ' || length == 0 || key[length - 1] != ' ') {
                key[length++] = c;
            }
        }
        length -= length > 0 && key[length - 1] == ' ' ? 1 : 0;
        return new String(key, 0, length).toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c > 0x7f && Character.isSpaceChar(c);
    }
}
