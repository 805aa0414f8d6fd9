package org.backfile.read;

import java.util.List;
import org.backfile.text.Words;

/**
 * Picture credits.
 *
 * <p>finds {@code Photo: Lena Moss}, {@code The tunnel near Geneva. Photo: Harbour Gazette/Lena Moss};
 * passes over {@code The photo had been taken in 1968.}
 */
final class Credit {

    private static final int LONGEST = 400;

    private Credit() { }

    static boolean in(Features features) {
        if (features.length() > LONGEST) {
            return false;
        }
        String folded = features.folded();
        if (features.opens(Phrase.CREDIT) && opens(features, Lexicon.get().opening(folded, Phrase.CREDIT).length())) {
            return true;
        }
        for (int at = folded.indexOf(". "); at > 0; at = folded.indexOf(". ", at + 1)) {
            String rest = folded.substring(at + 2);
            String opening = Lexicon.get().opening(rest, Phrase.CREDIT);
            if (!opening.isEmpty() && marked(rest, opening.length())) {
                return true;
            }
        }
        return bracketed(folded);
    }

    /** "Photo: ...", or "Photo Lena Moss": names with few small words, where "YouTube and Reuters to build in Oslo" is a title. */
    private static boolean opens(Features features, int end) {
        List<String> rest = Words.of(features.folded().substring(end));
        long little = rest.stream().filter(word -> Lexicon.get().stopWordOf(word) != 0).count();
        return marked(features.folded(), end) || !features.endsSentence() && rest.size() <= 12 && little * 3 <= rest.size();
    }

    private static boolean marked(String text, int at) {
        String after = text.substring(at).stripLeading();
        return !after.isEmpty() && (":：/|-–©".indexOf(after.charAt(0)) >= 0);
    }

    /** "... at the launch site (Photo by Lena Moss)" */
    private static boolean bracketed(String folded) {
        int open = folded.lastIndexOf('(');
        if (open < 0 || !folded.endsWith(")") || folded.length() - open > 80) {
            return false;
        }
        List<String> words = Words.of(folded.substring(open));
        return !words.isEmpty() && Lexicon.get().wholeLine(words.get(0)).contains(Phrase.CREDIT);
    }
}
