package org.backfile.publish.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.publish.search.Tokenizer.Kind;

/**
 * A query as it is understood: clauses that must all hold. The language is told in docs/search-format.md.
 *
 * @param clauses in the order in which they were written
 */
record Query(List<Clause> clauses) {

    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";
    private static final String OR = "OR";
    private static final String TITLE = "title:";

    Query {
        clauses = List.copyOf(clauses);
    }

    /**
     * One condition.
     *
     * @param phrases  one of them must occur
     * @param excluded none may
     */
    record Clause(List<Phrase> phrases, boolean excluded) {
        Clause {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * Terms that stand one after the other; mostly one alone.
     *
     * @param elements  never empty
     * @param titleOnly whether only titles count
     */
    record Phrase(List<Element> elements, boolean titleOnly) {
        Phrase {
            elements = List.copyOf(elements);
        }
    }

    /**
     * One place of a phrase.
     *
     * @param term   what stands there
     * @param prefix or any term that begins with it
     */
    record Element(String term, boolean prefix) { }

    /** Whether nothing can be found by it. */
    boolean isEmpty() {
        return clauses.stream().allMatch(Clause::excluded);
    }

    static Query of(String text) {
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            if (blank(text.charAt(at))) {
                at++;
            } else {
                Word word = Word.at(text, at);
                words.add(word);
                at = word.end;
            }
        }
        return new Query(clauses(words));
    }

    private static List<Clause> clauses(List<Word> words) {
        List<Clause> clauses = new ArrayList<>();
        boolean joins = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean between = i > 0 && i + 1 < words.size() && !words.get(i - 1).or && !words.get(i + 1).or;
            Optional<Phrase> phrase = word.or && between ? Optional.empty() : word.phrase();
            if (phrase.isPresent()) {
                boolean join = joins && !clauses.isEmpty() && !word.excluded && !clauses.get(clauses.size() - 1).excluded;
                Clause before = join ? clauses.remove(clauses.size() - 1) : new Clause(List.of(), word.excluded);
                List<Phrase> phrases = new ArrayList<>(before.phrases);
                phrases.add(phrase.get());
                clauses.add(new Clause(phrases, word.excluded));
            }
            joins = word.or && between;
        }
        return clauses;
    }

    /** White space, and what no word can hold: Unicode's separators and the controls among them. */
    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u1680' || c >= '\u2000' && c <= '\u200a' || c == '\u2028' || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f' || c == '\u3000';
    }

    /** A piece of a query between white space, or in quotes. */
    private static final class Word {

        private final String text;
        private final boolean excluded;
        private final boolean titleOnly;
        private final boolean or;
        private final int end;

        private Word(String text, boolean excluded, boolean titleOnly, boolean or, int end) {
            this.text = text;
            this.excluded = excluded;
            this.titleOnly = titleOnly;
            this.or = or;
            this.end = end;
        }

        static Word at(String text, int start) {
            int at = start;
            boolean excluded = text.charAt(at) == '-';
            at += excluded ? 1 : 0;
            boolean title = text.startsWith(TITLE, at);
            at += title ? TITLE.length() : 0;
            if (at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0) {
                int close = closing(text, at + 1);
                int end = Math.min(text.length(), close + 1);
                boolean star = end < text.length() && text.charAt(end) == '*';
                return new Word(text.substring(at + 1, close) + (star ? "*" : ""), excluded, title, false, star ? end + 1 : end);
            }
            int end = at;
            while (end < text.length() && !blank(text.charAt(end)) && QUOTES.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String word = text.substring(at, end);
            return new Word(word, excluded, title, !excluded && !title && word.equals(OR), end);
        }

        private static int closing(String text, int from) {
            int at = from;
            while (at < text.length() && QUOTES.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return at;
        }

        /** Absent where the word holds no term. */
        Optional<Phrase> phrase() {
            List<Element> elements = new ArrayList<>();
            Kind[] before = {Kind.WORD};
            new Tokenizer().read(text, (letters, length, kind) -> {
                if (kind != Kind.LAST || before[0] != Kind.PAIR) {
                    elements.add(new Element(new String(letters, 0, length), kind == Kind.LAST));
                }
                before[0] = kind;
            });
            if (text.endsWith("*") && !elements.isEmpty()) {
                Element last = elements.remove(elements.size() - 1);
                elements.add(new Element(last.term, true));
            }
            return elements.isEmpty() ? Optional.empty() : Optional.of(new Phrase(elements, titleOnly));
        }
    }
}
