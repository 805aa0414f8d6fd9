package org.backfile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.read.Word.Use;
import org.backfile.text.Fold;
import org.backfile.text.Span;
import org.backfile.text.Words;

/**
 * The persons among the parts of a byline, between what joins them.
 *
 * <p>takes {@code Ada Thornquist} and {@code Tom Bexley} of {@code Ada Thornquist, Tom Bexley, Harbour News}; leaves the outlet,
 * and what a person is: {@code , Head of Research}. An agency or a desk by itself is who wrote it.
 */
final class Persons {

    /** More words are no name; a name of the Arabic or Spanish world can have as many. */
    private static final int LONGEST_NAME = 6;

    /** "Mac" and "Van" are glued to the name after them. */
    private static final int LONGEST_PREFIX = 3;

    /** So many words are a name as a rule, when an outlet's name stands behind it. */
    private static final int NAME_WORDS = 2;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]");

    private final String line;
    private final List<Span> names = new ArrayList<>();
    private boolean describes;

    /**
     * A word of the line.
     *
     * @param plain  its letters, small
     * @param role   whether it says what a person is, or that the page may be shared
     * @param outlet whether outlets are called so
     */
    private record Part(Span span, String plain, boolean role, boolean outlet) { }

    private Persons(String line) {
        this.line = line;
    }

    /** Where the names stand, in order. */
    static List<Span> in(String line, List<Span> parts) {
        Persons persons = new Persons(line);
        parts.forEach(persons::add);
        if (persons.names.isEmpty()) {
            parts.stream().flatMap(part -> persons.agency(part).stream()).findFirst().ifPresent(persons.names::add);
        }
        return List.copyOf(persons.names);
    }

    private void add(Span part) {
        Span stretch = trimmed(part);
        if (!stretch.isEmpty()) {
            List<Part> words = words(stretch);
            describes = !names.isEmpty() && (describes && small(part) || words.get(0).role());
            if (!describes && (names.isEmpty() || !aside(words))) {
                person(words).ifPresent(names::add);
            }
        }
    }

    /** Letters and digits at both ends; none where there are none. */
    private Span trimmed(Span part) {
        int from = part.start();
        int to = part.end();
        while (from < to && !Character.isLetterOrDigit(line.codePointAt(from))) {
            from++;
        }
        while (to > from && !Words.spells(line.charAt(to - 1))) {
            to--;
        }
        return new Span(from, Math.max(from, to));
    }

    /** "Head of Research": a small word among the others. */
    private boolean small(Span part) {
        boolean begins = true;
        for (int i = part.start(); i < part.end(); i++) {
            if (begins && Character.isLowerCase(line.charAt(i))) {
                return true;
            }
            begins = Fold.blank(line.charAt(i));
        }
        return false;
    }

    /** What stands behind a person's name: a place, a degree, an outlet. */
    private boolean aside(List<Part> words) {
        boolean full = line.substring(names.get(0).start(), names.get(0).end()).indexOf(' ') > 0;
        return full && (words.size() == 1 || inOne(words) || words.stream().anyMatch(Part::outlet) || capitals(words) && !capitals(words(names.get(0))));
    }

    /** "InfoWorld": cut where a capital follows a small letter, and yet one word. */
    private boolean inOne(List<Part> words) {
        return words.get(0).span().start() + words.stream().mapToInt(word -> word.span().length()).sum()
                == words.get(words.size() - 1).span().end();
    }

    private boolean capitals(List<Part> words) {
        String text = line.substring(words.get(0).span().start(), words.get(words.size() - 1).span().end());
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** The person in a stretch between two joints: without roles around the name; none in a role or an agency alone. */
    private Optional<Span> person(List<Part> words) {
        int from = 0;
        while (from < words.size() && words.get(from).role()) {
            from++;
        }
        int to = from;
        while (to < words.size() && !words.get(to).role() && !words.get(to).outlet() && (to == from || !glued(words.get(to)))) {
            to++;
        }
        if (to < words.size() && words.get(to).outlet()) {
            to = to - from > NAME_WORDS ? from + NAME_WORDS : from;
        }
        return from < to && !(to - from == 1 && words.size() == 2 && !glued(words.get(1)))
                ? name(words.subList(from, to)) : Optional.empty();
    }

    private Optional<Span> name(List<Part> words) {
        int from = words.get(0).span().start();
        int to = words.get(words.size() - 1).span().end();
        boolean small = lower(words.get(0)) && lower(words.get(words.size() - 1));
        if (words.size() > LONGEST_NAME || small || agency(line.substring(from, to)) || date(words)) {
            return Optional.empty();
        }
        int half = words.size() / 2;
        boolean twice = half > 0 && words.size() % 2 == 0 && line.substring(from, words.get(half - 1).span().end())
                .equals(line.substring(words.get(half).span().start(), to));
        return Optional.of(new Span(from, twice ? words.get(half - 1).span().end() : to));
    }

    /** "November": of a date and no name. */
    private boolean date(List<Part> words) {
        for (Part word : words) {
            if (!Byline.dateWord(word.plain())) {
                return false;
            }
        }
        return true;
    }

    private boolean lower(Part word) {
        return Character.isLowerCase(line.codePointAt(word.span().start()));
    }

    /** "Associated Press", "Harbour Desk", "Slate Staff": more than a role, and no person. */
    private Optional<Span> agency(Span part) {
        Span stretch = trimmed(part);
        List<Part> words = stretch.isEmpty() ? List.of() : words(stretch);
        boolean named = words.stream().anyMatch(word -> !word.role() && !lower(word)) && !date(words);
        return named && words.size() <= LONGEST_NAME ? Optional.of(halved(stretch)) : Optional.empty();
    }

    /** "Associated Press Associated Press" is one. */
    private Span halved(Span stretch) {
        String text = stretch.of(line);
        int half = text.length() / 2;
        boolean twice = text.length() % 2 == 1 && text.substring(0, half).equals(text.substring(half + 1));
        return twice ? new Span(stretch.start(), stretch.start() + half) : stretch;
    }

    /** Whether no space stands before a word: "Ada ThornquistStaff Writer". */
    private boolean glued(Part word) {
        int start = word.span().start();
        return start > 0 && Character.isLowerCase(line.charAt(start - 1));
    }

    /** Whether a capital follows a small letter here, other than in "McDonald" and "DeVito". */
    private boolean glue(int start, int at) {
        return at > start + LONGEST_PREFIX && Character.isUpperCase(line.charAt(at)) && Character.isLowerCase(line.charAt(at - 1));
    }

    private List<Part> words(Span stretch) {
        List<Part> words = new ArrayList<>();
        int start = stretch.start();
        for (int i = stretch.start(); i <= stretch.end(); i++) {
            boolean blank = i == stretch.end() || Fold.blank(line.charAt(i));
            if (blank || glue(start, i)) {
                if (i > start) {
                    words.add(word(new Span(start, i)));
                }
                start = blank ? i + 1 : i;
            }
        }
        return words;
    }

    private Part word(Span span) {
        String plain = plain(span);
        Word known = Lexicon.get().word(plain);
        return new Part(span, plain, known.is(Use.NAME_ROLE) || known.whole().contains(Phrase.SHARE), known.is(Use.OUTLET));
    }

    private String plain(Span span) {
        String word = span.of(line).toLowerCase(Locale.ROOT);
        return lettered(word) ? word : NO_LETTERS.matcher(word).replaceAll("");
    }

    private static boolean lettered(String word) {
        int at = 0;
        while (at < word.length() && Character.isLetter(word.charAt(at))) {
            at++;
        }
        return at == word.length();
    }

    private static boolean agency(String name) {
        boolean host = name.indexOf(' ') < 0 && name.indexOf('.') > 0 && name.indexOf('.') < name.length() - 2;
        return host || Lexicon.get().wholeLine(Fold.of(name)).contains(Phrase.CREDIT);
    }
}
