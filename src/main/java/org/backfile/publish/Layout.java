package org.backfile.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the articles of an edition stand. */
public enum Layout {

    /** Each on a page of its own, in the folder of its day. */
    FOLDERS,

    /** One after another on the page of their day, with an anchor each: few files, for hosts that limit their number. */
    PACKED;

    /** The layout of this word; absent where there is none. */
    public static Optional<Layout> of(String word) {
        return Arrays.stream(values()).filter(layout -> layout.word().equals(word)).findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Layout::word).toList();
    }

    /** As the configuration has it: {@code packed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
