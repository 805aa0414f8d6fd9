package org.backfile.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.source.SourceDocument;
import org.backfile.text.Chars;
import org.backfile.text.Fold;
import org.backfile.text.Words;

/**
 * How like a block is to what the page declares: its article's text, headline, description, authors and dates. Belongs to one
 * call.
 */
final class DeclaredText {

    private static final List<String> BODIES = List.of("ld.articleBody", "micro.articleBody", "itemprop.articleBody",
            "ld.2.articleBody");
    private static final int RUN = 4;

    /** Of a block of less than four words. */
    private static final double NO_RUN = -0.5;
    private static final double UNKNOWN = -2;
    private static final int MOST_CLAIMS = 12;
    private static final int LONGEST_LINE = 400;

    /** Declared texts without their marks, and how many words each has, of stop words none. */
    private final class Declared {
        final List<String> plain = new ArrayList<>();
        final List<int[]> words = new ArrayList<>();
        final Numbering numbering;
        final int[] bits;

        Declared(Stream<String> texts) {
            texts.limit(MOST_CLAIMS).forEach(this::add);
            int most = words.stream().mapToInt(own -> own.length).sum();
            numbering = new Numbering(most);
            bits = new int[most];
            for (int text = 0; text < words.size(); text++) {
                for (int word : words.get(text)) {
                    bits[numbering.of(word)] |= 1 << text;
                }
            }
        }

        private void add(String text) {
            String bare = plain(Fold.of(text));
            if (!bare.isEmpty() && !plain.contains(bare)) {
                plain.add(bare);
                words.add(Arrays.stream(Features.of(text).contentWords()).distinct().toArray());
            }
        }

        boolean isEmpty() {
            return plain.isEmpty();
        }

        boolean is(int i) {
            return plain.contains(line(i));
        }

        /** The share of words that the block has in common with the text that is most like it. */
        double like(int i) {
            if (isEmpty() || line(i).isEmpty()) {
                return 0;
            }
            int[] said = draft.features(i).contentWords();
            int[] shared = new int[plain.size()];
            for (int word : said) {
                int number = numbering.known(word);
                for (int left = number < 0 ? 0 : bits[number]; left != 0; left &= left - 1) {
                    shared[Integer.numberOfTrailingZeros(left)]++;
                }
            }
            double best = 0;
            for (int text = 0; text < shared.length; text++) {
                best = Math.max(best, shared[text] / (double) Math.max(1, words.get(text).length + said.length - shared[text]));
            }
            return best;
        }
    }

    private final Draft draft;
    private final Claims claims;
    private final Numbering body;
    private final Declared titles;
    private final Declared parts;
    private final Declared standfirsts;
    private final String[] lines;
    private final double[] shares;
    private final double[] likeHeadlines;
    private final List<String> authors;
    private final List<String> labels;

    private DeclaredText(Draft draft, SourceDocument document) {
        this.draft = draft;
        this.claims = draft.claims();
        body = body(document);
        lines = new String[draft.size()];
        shares = new double[draft.size()];
        likeHeadlines = new double[draft.size()];
        Arrays.fill(shares, UNKNOWN);
        titles = new Declared(claims.titles().stream().filter(Claims.Title::whole).map(Claims.Title::text));
        parts = new Declared(claims.titles().stream().filter(title -> !title.whole()).map(Claims.Title::text));
        standfirsts = new Declared(claims.standfirsts().stream());
        authors = claims.authors().stream().map(text -> plain(Fold.of(text))).filter(name -> name.length() > 3).limit(MOST_CLAIMS).toList();
        labels = new ArrayList<>();
        claims.sections().forEach(name -> labels.add(plain(Fold.of(name))));
        claims.outlets().forEach(name -> labels.add(plain(Fold.of(name))));
        Arrays.setAll(likeHeadlines, i -> Math.max(titles.like(i), parts.like(i)));
    }

    static DeclaredText of(Draft draft, SourceDocument document) {
        return new DeclaredText(draft, document);
    }

    /** The share of a block's runs of four words that stand in a declared text of the article; -1 where none is declared. */
    double body(int i) {
        if (body.count() == 0) {
            return -1;
        }
        if (shares[i] == UNKNOWN) {
            shares[i] = share(runs(draft.block(i).text()));
        }
        return shares[i];
    }

    /** Of different runs. */
    private double share(int[] runs) {
        Numbering own = new Numbering(runs.length);
        int declared = 0;
        for (int run : runs) {
            boolean first = own.known(run) < 0;
            declared += first && body.known(run) >= 0 ? 1 : 0;
            own.of(run);
        }
        return runs.length == 0 ? NO_RUN : declared / (double) own.count();
    }

    /** 2 for a declared headline, 1 for a part of one, 0 for neither, -1 where none is declared. */
    double headline(int i) {
        if (titles.isEmpty()) {
            return -1;
        }
        return titles.is(i) ? 2 : parts.is(i) ? 1 : 0;
    }

    /** The share of words that the block has in common with the declared headline that is most like it. */
    double likeHeadline(int i) {
        return likeHeadlines[i];
    }

    /** 2 for a declared description, 1 for the beginning of one or one that begins so, 0 for neither, -1 where none is declared. */
    double standfirst(int i) {
        if (standfirsts.isEmpty()) {
            return -1;
        }
        return standfirsts.is(i) ? 2 : begins(line(i)) ? 1 : 0;
    }

    private boolean begins(String plain) {
        return plain.length() >= 40 && standfirsts.plain.stream().anyMatch(declared -> declared.startsWith(plain)
                || declared.length() >= 40 && plain.startsWith(cut(declared)));
    }

    /** Without its last word, which may be cut through. */
    private static String cut(String plain) {
        return plain.substring(0, plain.lastIndexOf(' ') < 0 ? plain.length() : plain.lastIndexOf(' '));
    }

    double likeStandfirst(int i) {
        return standfirsts.like(i);
    }

    /** How much of the block declared authors' names are; -1 where none is declared. */
    double authors(int i) {
        if (authors.isEmpty()) {
            return -1;
        }
        String line = line(i);
        int named = 0;
        for (String name : authors) {
            named += line.contains(name) && (" " + line + " ").contains(" " + name + " ") ? name.length() : 0;
        }
        return Math.min(1, named / (line.length() + 2.0));
    }

    /** Whether the block says the day that is declared for the publication: 1, -1 where none is declared. */
    double published(int i) {
        return day(i, claims.published());
    }

    double updated(int i) {
        return day(i, claims.updated());
    }

    private double day(int i, List<Claims.Moment> moments) {
        if (moments.isEmpty()) {
            return -1;
        }
        return draft.day(i).isPresent() && moments.stream().anyMatch(moment -> moment.time().day().equals(draft.day(i))) ? 1 : 0;
    }

    /** Whether the block is the name of the section or of the outlet. */
    double label(int i) {
        return labels.contains(line(i)) ? 1 : 0;
    }

    /** The letters and digits of block i. */
    String plainLine(int i) {
        if (lines[i] == null) {
            lines[i] = plain(draft.features(i).folded());
        }
        return lines[i];
    }

    /** The same; empty for a block that is too long to be compared. */
    private String line(int i) {
        return draft.features(i).length() > LONGEST_LINE ? "" : plainLine(i);
    }

    /** Only letters and digits, as quotes and dashes differ between a page and what it declares. @param folded see {@link Fold} */
    static String plain(String folded) {
        char[] plain = new char[folded.length()];
        int length = 0;
        boolean space = false;
        for (int at = 0; at < plain.length; at++) {
            char c = folded.charAt(at);
            boolean said = (Chars.of(c) & (Chars.LETTER | Chars.DIGIT)) != 0
                    || Character.isSurrogate(c) && isLetterOrDigit(folded, at);
            if (said) {
                if (space && length > 0) {
                    plain[length++] = ' ';
                }
                plain[length++] = c;
            }
            space = !said;
        }
        return new String(plain, 0, length);
    }

    /** Of half a pair, whether the whole is one. */
    private static boolean isLetterOrDigit(String text, int at) {
        boolean first = Character.isHighSurrogate(text.charAt(at));
        return Character.isLetterOrDigit(first ? text.codePointAt(at) : text.codePointBefore(at + 1));
    }

    private static Numbering body(SourceDocument document) {
        List<int[]> runs = BODIES.stream().flatMap(key -> document.declared(key).stream()).map(DeclaredText::runs).toList();
        Numbering body = new Numbering(runs.stream().mapToInt(own -> own.length).sum());
        for (int[] own : runs) {
            for (int run : own) {
                body.of(run);
            }
        }
        return body;
    }

    /** A hash for each four words that follow each other. */
    private static int[] runs(String text) {
        Words words = Words.in(text);
        int[] runs = new int[Math.max(0, words.count() - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            for (int k = i; k < i + RUN; k++) {
                runs[i] = 31 * runs[i] + words.hash(k);
            }
        }
        return runs;
    }
}
