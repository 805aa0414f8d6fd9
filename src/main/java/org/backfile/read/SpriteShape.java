package org.backfile.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.text.Chars;

/**
 * Tells a run of SVG symbol titles from prose by its shape: a word that comes again and again with little between,
 * titles glued with a capital in the middle of a word, words that all stand in icon sets, an identifier.
 *
 * <p>cuts {@code icon bookmark-bicon bookmarkicon cameraicon check}, {@code FacebookTwitterLinkedInYouTube},
 * {@code arrow-leftarrow-rightsearchclose}, {@code clock menu more-arrow close}, {@code search-224373};
 * keeps {@code The icon painter mixed his own colours}, {@code McDonald's and the iPhone}, {@code A gay icon at 80}.
 */
final class SpriteShape {

    private static final int LEAST_TITLES = 4;

    /** Where a title of three words stands at the end, three and more stand before it. */
    private static final int LAST_WORDS = 6;

    /** A longer line with a function word in four words is prose; it need not be looked at closer. */
    private static final int SURELY_PROSE = 200;

    private static final int LONGEST = 3000;

    /** So long a word that it is likely several glued together. */
    private static final int LONG = 16;

    private static final Pattern IDENTIFIER = Pattern.compile("-?\\p{Alnum}+(?:[-_/]+\\p{Alnum}+)+");
    private static final Pattern GUID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final int GUID_LENGTH = 36;
    private static final SpriteWords WORDS = SpriteWords.get();

    private SpriteShape() { }

    /** What speaks for a sprite, in words; absent where the shape is not one. */
    static Optional<String> run(String text, Features features) {
        if (features.length() > SURELY_PROSE && features.stopWordMasks().length * 4 > features.words()) {
            return Optional.empty();
        }
        Optional<String> marked = repeatedWord(text, features);
        return marked.isPresent() || features.sentenceEnds() > 0 && features.endsSentence() ? marked : knownWords(text, features);
    }

    /** A single title: "Search Icon", "arrow-down", "Close Menu", "logo/forward/small". */
    static Optional<String> title(String text, Features features) {
        if (features.endsSentence() || features.length() > 80) {
            return Optional.empty();
        }
        if (text.length() == GUID_LENGTH && GUID.matcher(text).matches()) {
            return Optional.of("an identifier");
        }
        List<String> parts = parts(text);
        if (parts.isEmpty() || parts.size() > 8) {
            return Optional.empty();
        }
        int known = known(parts);
        boolean named = parts.size() <= 5 && (WORDS.noun(parts.get(0)) || WORDS.noun(parts.get(parts.size() - 1)))
                && features.stopWordMasks().length == 0;
        if (known == parts.size() && parts.size() > 1 || named && !text.isBlank()
                || known > 0 && IDENTIFIER.matcher(text).matches()) {
            return Optional.of(known + " of " + parts.size() + " words are icon words");
        }
        return Optional.empty();
    }

    private static int known(List<String> parts) {
        int known = 0;
        for (String part : parts) {
            known += WORDS.known(part) ? 1 : 0;
        }
        return known;
    }

    /** By the first word or what it shares with all the others, the last word, or the last three ("Created with Sketch."). */
    private static Optional<String> repeatedWord(String text, Features features) {
        int firstEnd = wordEnd(text, 0);
        if (firstEnd == text.length()) {
            return Optional.empty();
        }
        String firstWord = text.substring(0, firstEnd);
        String last = text.substring(lastStart(text));
        return repeated(text, first(firstWord), features)
                .or(() -> repeated(text, shared(firstWord, text), features))
                .or(() -> repeated(text, last, features))
                .or(() -> last.isEmpty() || count(text, last) < LEAST_TITLES ? Optional.empty() : repeated(text, lastThree(text), features));
    }

    /** What is counted first is seldom enough, and quickly counted. */
    private static Optional<String> repeated(String text, String marker, Features features) {
        if (marker.length() < (ideographs(marker) ? 2 : 3)) {
            return Optional.empty();
        }
        int count = count(text, marker);
        boolean dense = (text.length() - count * marker.length()) <= count * 18;
        return count >= LEAST_TITLES && dense && Lexicon.get().stopWordOf(marker.toLowerCase(Locale.ROOT)) == 0
                && (drawn(marker) || gluedOrPlain(text, marker, features))
                ? Optional.of(count + " titles with \"" + marker + "\"") : Optional.empty();
    }

    private static int lastStart(String text) {
        int start = text.length();
        while (start > 0 && !white(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static String lastThree(String text) {
        List<String> words = lastWords(text);
        return words.size() == LAST_WORDS ? String.join(" ", words.subList(LAST_WORDS - 3, LAST_WORDS)) : "";
    }

    /** The last six words, in order, or as many as there are. */
    private static List<String> lastWords(String text) {
        List<String> words = new ArrayList<>(LAST_WORDS);
        int end = text.length();
        while (end > 0 && words.size() < LAST_WORDS) {
            int start = end;
            while (start > 0 && !white(text.charAt(start - 1))) {
                start--;
            }
            words.add(text.substring(start, end));
            end = start;
            while (end > 0 && white(text.charAt(end - 1))) {
                end--;
            }
        }
        Collections.reverse(words);
        return words;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !white(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the word after the one at an offset begins; the text's end where there is none. */
    private static int wordAfter(String text, int at) {
        int next = wordEnd(text, at);
        while (next < text.length() && white(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean white(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Up to the sign inside it: "icon" of "icon-close"; with the sign where that is little: "ic_" of "ic_close". */
    private static String first(String word) {
        int sign = 0;
        while (sign < word.length() && "-_/.".indexOf(word.charAt(sign)) < 0) {
            sign++;
        }
        return word.substring(0, sign < 3 && sign > 0 ? Math.min(sign + 1, word.length()) : sign);
    }

    /** What all words begin with, "图标" of "图标锚 图标灯"; empty where it is little, as in "contract concern". */
    private static String shared(String firstWord, String text) {
        int length = firstWord.length();
        for (int at = wordAfter(text, 0); at < text.length() && length > 0; at = wordAfter(text, at)) {
            while (!text.regionMatches(at, firstWord, 0, length)) {
                length--;
            }
        }
        String shared = firstWord.substring(0, length);
        return length >= 4 || ideographs(shared) ? shared : "";
    }

    private static boolean ideographs(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= 0x2e80) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** "Created with Sketch.": says itself that it is of a drawing, full stop and all. */
    private static boolean drawn(String marker) {
        return marker.indexOf(' ') > 0 && known(parts(marker)) * 2 >= parts(marker).size();
    }

    private static int count(String text, String marker) {
        int count = 0;
        for (int at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + marker.length())) {
            count++;
        }
        return count;
    }

    /** A word repeated in prose stands between spaces, and function words stand around it; one in a list, between commas. */
    private static boolean gluedOrPlain(String text, String marker, Features features) {
        int glued = 0;
        for (int at = text.indexOf(marker); at > 0 || at == 0; at = text.indexOf(marker, at + marker.length())) {
            glued += at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) ? 1 : 0;
        }
        boolean plain = features.sentenceEnds() == 0 && text.indexOf(',') < 0 && features.stopWordMasks().length * 3 <= features.words();
        return glued >= LEAST_TITLES - 1 || plain;
    }

    private static Optional<String> knownWords(String text, Features features) {
        if (features.length() > LONGEST || fewWords(text)) {
            return Optional.empty();
        }
        List<String> parts = parts(text);
        if (parts.size() < LEAST_TITLES && longest(parts) < LONG || prose(parts)) {
            return Optional.empty();
        }
        boolean mostKnown = known(parts) * 10 >= parts.size() * 6 || longest(parts) >= LONG;
        boolean jointed = features.joints() >= 2 && features.joints() * 2 >= features.words();
        return mostKnown || jointed ? covered(parts, jointed ? 4 : parts.size() > 1 ? 7 : 9) : Optional.empty();
    }

    /** Surely fewer parts than four titles have, and none as long as several glued together: told without cutting them. */
    private static boolean fewWords(String text) {
        int parts = 0;
        int length = 0;
        int before = 0;
        for (int i = 0; i < text.length() && length < LONG && parts < LEAST_TITLES; i++) {
            int facts = Chars.of(text.charAt(i));
            boolean joint = (facts & Chars.UPPER) != 0 && (before & Chars.LOWER) != 0;
            if ((facts & Chars.LETTER) != 0) {
                parts += length == 0 || joint ? 1 : 0;
                length += (facts & Chars.NOT_ALONE) != 0 ? 2 : 1;
            } else {
                length = 0;
            }
            before = facts;
        }
        return length < LONG && parts < LEAST_TITLES;
    }

    /** @param least how many tenths of the letters icon words must cover */
    private static Optional<String> covered(List<String> parts, int least) {
        int letters = 0;
        int covered = 0;
        for (String part : parts) {
            letters += part.length();
            covered += WORDS.covered(part);
        }
        return covered * 10 >= letters * least ? Optional.of(covered * 100 / letters + "% of the letters are icon words") : Optional.empty();
    }

    /** "Close the home, share the search": titles do without articles and conjunctions. */
    private static boolean prose(List<String> parts) {
        int little = 0;
        for (String part : parts) {
            little += Lexicon.get().stopWordOf(part) != 0 && !WORDS.known(part) ? 1 : 0;
        }
        return little * 4 >= parts.size();
    }

    private static int longest(List<String> parts) {
        return parts.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The words, lower-case, those that are not known split where a capital follows a small letter; digits are no words. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && (Chars.of(text.charAt(i)) & Chars.LETTER) != 0;
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                split(text.substring(start, i), parts);
                start = -1;
            }
        }
        return parts;
    }

    /** "YouTube" is one word, "closeMenu" two. */
    private static void split(String word, List<String> parts) {
        String small = word.toLowerCase(Locale.ROOT);
        int start = 0;
        boolean known = WORDS.known(small);
        for (int i = 1; i < word.length() && !known; i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                parts.add(word.substring(start, i).toLowerCase(Locale.ROOT));
                start = i;
            }
        }
        parts.add(start == 0 ? small : word.substring(start).toLowerCase(Locale.ROOT));
    }
}
