package org.backfile.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.text.Words;

/**
 * The outlet's name in a copyright line.
 *
 * <p>finds {@code © 2012 Harbour Gazette. All rights reserved.}, {@code (c) 1998-2003 The Arden Herald};
 * passes over {@code © Getty Images} (no year), {@code Copyright 2012} and {@code © 2012 - All Rights Reserved}.
 */
final class Colophon {

    private static final int LONGEST = 160;

    private static final Pattern LINE = Pattern.compile(
            "(?:©|\\([cC]\\)|[Cc]opyright)\\s*(?:©|\\([cC]\\))?\\s*\\p{Nd}{4}(?:\\s*[-–—]\\s*\\p{Nd}{2,4})?\\s*[,:]?\\s*(.+)");

    /** Where the name ends: a full stop before a new sentence, a bar, a comma. */
    private static final Pattern NAME_END = Pattern.compile("[.。]\\s|[.。]$|[|,;–—]|\\s-\\s");

    /** What stands between the year and the name: "2012 - ", "2012 by ". */
    private static final Pattern LEADING = Pattern.compile("^(?i)(?:[\\s\\p{Pd}:.,/|]|by\\b)+");
    private static final int MOST_WORDS = 7;

    private Colophon() { }

    static Optional<String> outlet(String line) {
        boolean signed = line.indexOf('©') >= 0 || line.contains("(c)") || line.contains("(C)") || line.contains("opyright");
        if (line.length() > LONGEST || !signed) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String rest = LEADING.matcher(matcher.group(1)).replaceFirst("").strip();
        Matcher end = NAME_END.matcher(rest);
        String name = (end.find() ? rest.substring(0, end.start()) : rest).strip();
        return plausible(name) ? Optional.of(name) : Optional.empty();
    }

    /** A name begins with a letter or digit, has few words and none of a page foot's phrases in it, and hardly a digit. */
    private static boolean plausible(String name) {
        Features features = Features.of(name);
        boolean words = features.letters() >= 2 && name.length() <= 50
                && (features.words() <= MOST_WORDS || Words.unspaced(name.codePointAt(0)));
        return words && Character.isLetterOrDigit(name.codePointAt(0)) && !Character.isLowerCase(name.codePointAt(0))
                && features.digits() <= 4 && features.digits() < features.letters()
                && !features.opens(Phrase.FOOTER) && !features.holds(Phrase.FOOTER) && !features.endsSentence()
                && name.indexOf('*') < 0 && name.indexOf('@') < 0;
    }
}
