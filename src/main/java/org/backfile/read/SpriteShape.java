package org.backfile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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
    private static final Pattern IDENTIFIER = Pattern.compile("-?\\p{Alnum}+(?:[-_/]+\\p{Alnum}+)+");
    private static final Pattern GUID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final SpriteWords WORDS = SpriteWords.get();

    private SpriteShape() { }

    /** What speaks for a sprite, in words; absent where the shape is not one. */
    static Optional<String> run(String text, Features features) {
        Optional<String> marked = repeatedWord(text, features);
        return marked.isPresent() || features.sentenceEnds() > 0 && features.endsSentence() ? marked : knownWords(text, features);
    }

    /** A single title: "Search Icon", "arrow-down", "Close Menu", "logo/forward/small". */
    static Optional<String> title(String text, Features features) {
        if (GUID.matcher(text).matches()) {
            return Optional.of("an identifier");
        }
        List<String> parts = parts(text);
        if (parts.isEmpty() || parts.size() > 8 || features.endsSentence() || features.length() > 80) {
            return Optional.empty();
        }
        long known = parts.stream().filter(WORDS::known).count();
        boolean identifier = IDENTIFIER.matcher(text).matches();
        boolean named = parts.size() <= 5 && (WORDS.noun(parts.get(0)) || WORDS.noun(parts.get(parts.size() - 1)))
                && features.stopWordMasks().length == 0;
        if (identifier && known > 0 || known == parts.size() && parts.size() > 1 || named && !text.isBlank()) {
            return Optional.of(known + " of " + parts.size() + " words are icon words");
        }
        return Optional.empty();
    }

    private static Optional<String> repeatedWord(String text, Features features) {
        for (String marker : markers(text)) {
            int count = count(text, marker);
            boolean dense = (text.length() - count * marker.length()) <= count * 18;
            if (count >= LEAST_TITLES && dense && gluedOrPlain(text, marker, features)) {
                return Optional.of(count + " titles with \"" + marker + "\"");
            }
        }
        return Optional.empty();
    }

    /** The first word, the last one, and the last three ("Created with Sketch."). */
    private static List<String> markers(String text) {
        String[] words = text.split("\\s+");
        List<String> markers = new ArrayList<>();
        if (words.length < 2) {
            return markers;
        }
        String first = words[0].replaceFirst("[-_/.].*", "");
        String last = words[words.length - 1];
        String lastThree = words.length >= 6 ? String.join(" ", words[words.length - 3], words[words.length - 2], last) : "";
        for (String marker : List.of(first, last, lastThree)) {
            if (marker.length() >= (marker.chars().allMatch(c -> c > 0x2e80) && !marker.isEmpty() ? 2 : 3)
                    && Lexicon.get().stopWordOf(marker.toLowerCase(Locale.ROOT)) == 0) {
                markers.add(marker);
            }
        }
        return markers;
    }

    private static int count(String text, String marker) {
        int count = 0;
        for (int at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + marker.length())) {
            count++;
        }
        return count;
    }

    /** A word repeated in prose stands between spaces, and function words stand around it. */
    private static boolean gluedOrPlain(String text, String marker, Features features) {
        int glued = 0;
        for (int at = text.indexOf(marker); at > 0 || at == 0; at = text.indexOf(marker, at + marker.length())) {
            glued += at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) ? 1 : 0;
        }
        boolean plain = features.sentenceEnds() == 0 && features.stopWordMasks().length * 3 <= features.words();
        return glued >= LEAST_TITLES - 1 || plain;
    }

    private static Optional<String> knownWords(String text, Features features) {
        List<String> parts = parts(text);
        if (features.length() > 3000 || parts.size() < 2 || parts.size() < LEAST_TITLES && longest(parts) < 16) {
            return Optional.empty();
        }
        int letters = 0;
        int covered = 0;
        int known = 0;
        for (String part : parts) {
            letters += part.length();
            covered += WORDS.covered(part);
            known += WORDS.known(part) ? 1 : 0;
        }
        boolean most = covered * 10 >= letters * 7 && (known * 10 >= parts.size() * 6 || longest(parts) >= 16);
        boolean jointed = features.joints() >= 2 && features.joints() * 2 >= features.words() && covered * 10 >= letters * 4;
        return most || jointed
                ? Optional.of(covered * 100 / letters + "% of the letters are icon words") : Optional.empty();
    }

    private static int longest(List<String> parts) {
        return parts.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The words, split also where a capital follows a small letter; digits are no words. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            boolean joint = letter && i > 0 && Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
            if (start >= 0 && (!letter || joint)) {
                parts.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
        return parts;
    }
}
