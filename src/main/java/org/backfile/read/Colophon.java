package org.backfile.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outlet's name in a copyright line.
 *
 * <p>finds {@code © 2012 Harbour Gazette. All rights reserved.}, {@code (c) 1998-2003 The Arden Herald};
 * passes over {@code © Getty Images} (no year) and {@code Copyright 2012}.
 */
final class Colophon {

    private static final int LONGEST = 160;

    private static final Pattern LINE = Pattern.compile(
            "(?:©|\\([cC]\\)|[Cc]opyright)\\s*(?:©|\\([cC]\\))?\\s*\\p{Nd}{4}(?:\\s*[-–—]\\s*\\p{Nd}{2,4})?\\s*[,:]?\\s*(.+)");

    /** Where the name ends: a full stop before a new sentence, a bar, a comma. */
    private static final Pattern NAME_END = Pattern.compile("[.。]\\s|[.。]$|[|,;–—]|\\s-\\s");

    private Colophon() { }

    static Optional<String> outlet(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String rest = matcher.group(1).strip();
        Matcher end = NAME_END.matcher(rest);
        String name = (end.find() ? rest.substring(0, end.start()) : rest).strip();
        Features features = Features.of(name);
        boolean plausible = features.letters() >= 2 && name.length() <= 60 && features.words() <= 20
                && !features.opens(Phrase.FOOTER) && !features.endsSentence();
        return plausible ? Optional.of(name) : Optional.empty();
    }
}
