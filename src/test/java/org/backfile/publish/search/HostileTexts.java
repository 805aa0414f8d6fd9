package org.backfile.publish.search;

import java.util.Random;

/** Texts that no one wrote: letters of every script, marks without a letter, half surrogates, controls. */
final class HostileTexts {

    private static final String[] SCRAPS = {" ", "a", "\u00c5", "\u0130", "\u0131", "\u0438\u0306", "\u0308", "\u1100",
            "\u1161", "\u11a8", "\uac00",
        "\u304b", "\u3099", "\uff76", "\uff9e", "\u4eac", "\ud83d\ude00", "\ud83d", "\ude00", "\ud801\udc28", "\u0000",
                "\ufeff", "\u200d", "\u00ad",
        "\ufdfa", "\ufb01", "\u0e33", "\u0e49", "\u0928\u093f", "\u0664", "\ud835\udfd7", "'", "-", "\"", "*", "\u2028", "1",
                "OR", "title:", "\u03a3"};

    private HostileTexts() { }

    static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(most); n > 0; n--) {
            if (random.nextInt(4) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
            }
        }
        return text.toString();
    }
}
