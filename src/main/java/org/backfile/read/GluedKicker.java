package org.backfile.read;

import java.util.List;
import java.util.Optional;
import org.backfile.text.Chars;
import org.backfile.text.Span;

/**
 * A kicker that a dump has put before the headline without any mark, where the page has the same line with a colon elsewhere.
 *
 * <p>parts {@code Harbour bridge Mayor cuts the ribbon} where {@code Harbour bridge: Mayor cuts the ribbon} stands too;
 * keeps {@code Harbour bridge: Mayor cuts the ribbon} whole.
 *
 * @param kicker   what stands before the headline
 * @param headline the rest
 */
record GluedKicker(Span kicker, Span headline) {

    private static final int LEAST = 3;
    private static final int LONGEST = 320;

    /** Absent where no block says where the kicker ends, or the line has a colon itself. */
    static Optional<GluedKicker> of(String line, List<Block> blocks) {
        if (line.indexOf(':') >= 0 || line.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = letters(line);
        return blocks.stream().map(Block::text).filter(text -> text.length() <= LONGEST && text.indexOf(": ") > 0 && letters(text).equals(plain))
                .map(text -> letters(text.substring(0, text.indexOf(": "))).length()).findFirst()
                .filter(kicker -> kicker >= LEAST && plain.length() - kicker > LEAST).map(kicker -> parted(line, kicker));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((Chars.of(c) & (Chars.LETTER | Chars.DIGIT)) != 0) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** The headline begins behind the kicker's letters and what closes it: a quotation mark that no space parts from it. */
    private static GluedKicker parted(String line, int letters) {
        int end = 0;
        for (int seen = 0; seen < letters; end++) {
            seen += Character.isLetterOrDigit(line.charAt(end)) ? 1 : 0;
        }
        int kickerEnd = end;
        while (kickerEnd < line.length() && "\"”“»'’!?.".indexOf(line.charAt(kickerEnd)) >= 0) {
            kickerEnd++;
        }
        int from = kickerEnd;
        while (from < line.length() - 1 && (Character.isWhitespace(line.charAt(from)) || "–—-|·".indexOf(line.charAt(from)) >= 0)) {
            from++;
        }
        return new GluedKicker(new Span(0, kickerEnd), new Span(from, line.length()));
    }
}
