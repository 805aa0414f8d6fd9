package org.backfile.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.article.Role;
import org.backfile.source.Markup;
import org.backfile.text.Fold;
import org.backfile.text.Span;

/**
 * Names that may be a page's authors: those that it claims, and those in lines that look like a byline or that an element
 * holds whose own name speaks of an author. Belongs to one call.
 */
final class AuthorRivals {

    /** Claims of one kind. */
    static final List<List<String>> KINDS = List.of(List.of("ld.author"),
            List.of("micro.author", "itemprop.author", "rdfa.author"),
            List.of("article.author"), List.of("meta.parsely-author", "meta.sailthru.author", "meta.cxenseparse.author"),
            List.of("meta.author"), List.of("meta.dc.creator", "meta.byl"), List.of("ld.creator"), List.of("rel.author"));

    private static final int MOST = 80;
    private static final int LONGEST = 70;
    private static final int LONGEST_LINE = 160;
    private static final double LEAST = 0.03;
    private static final int NEAR = 2;
    private static final int AUTHOR = WebWords.get().number("author");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /**
     * A name.
     *
     * @param text   as it stands
     * @param key    see {@link RivalKey}
     * @param claims for each of {@link #KINDS} how it is said: 0 not, 1 in a longer text, 2 as one of several, 3 alone
     * @param lines  the lines that it was found in
     * @param whole  whether one of these lines holds nothing else
     */
    record Rival(String text, String key, int[] claims, List<Integer> lines, boolean[] whole) { }

    private final Draft draft;
    private final WebEvidence page;
    private final float[] likelihoods;
    private final Map<String, Rival> rivals = new LinkedHashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();

    private AuthorRivals(Draft draft, WebEvidence page, float[] likelihoods) {
        this.draft = draft;
        this.page = page;
        this.likelihoods = likelihoods;
    }

    /** @param likelihoods that each block is a byline; 0 for those that cannot be one */
    static List<Rival> of(Draft draft, WebEvidence page, float[] likelihoods) {
        AuthorRivals all = new AuthorRivals(draft, page, likelihoods);
        for (int kind = 0; kind < KINDS.size(); kind++) {
            for (String key : KINDS.get(kind)) {
                for (String value : draft.document().declared(key)) {
                    all.claim(kind, value);
                }
            }
        }
        for (int i = 0; i < draft.size(); i++) {
            if (all.mayName(i)) {
                all.line(i);
            }
        }
        return List.copyOf(all.rivals.values());
    }

    private boolean mayName(int i) {
        Features features = draft.features(i);
        return features.length() <= LONGEST_LINE && features.letters() > 1 && !draft.is(i, Role.HEADLINE)
                && (draft.is(i, Role.BYLINE) || likelihoods[i] > LEAST || page.tree().far(i, AUTHOR) <= NEAR
                || draft.date(i).isPresent() && features.letters() > 8 && features.length() < 120);
    }

    private void claim(int kind, String value) {
        String bare = value.strip();
        List<String> names = names(bare);
        names.forEach(name -> said(name, kind, names.size() == 1 && RivalKey.of(name).equals(RivalKey.of(bare)) ? 3 : 2));
        said(bare, kind, 3);
    }

    private void said(String name, int kind, int how) {
        Rival rival = add(name);
        if (rival != null) {
            rival.claims()[kind] = Math.max(rival.claims()[kind], how);
        }
    }

    /** The line as a whole, what stands in its links, the names that it has as a byline, what follows a "by" in it. */
    private void line(int i) {
        Block block = draft.block(i);
        String line = block.text();
        found(line, i, true);
        List<Markup.Run> runs = draft.document().markup().orElseThrow().runs(block.span());
        if (runs.size() > 1 && runs.size() <= 8) {
            runs.forEach(run -> found(draft.page().controls().without(run.span()), i, false));
        }
        names(draft.byline(i), line).forEach(name -> found(name, i, false));
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            if (word.start() > 0 && Lexicon.get().wholeLine(Fold.of(word.group())).contains(Phrase.BYLINE)) {
                names(line.substring(word.start())).forEach(name -> found(name, i, false));
            }
        }
    }

    private void found(String name, int i, boolean whole) {
        Rival rival = add(name);
        if (rival != null) {
            if (rival.lines().isEmpty() || rival.lines().get(rival.lines().size() - 1) != i) {
                rival.lines().add(i);
            }
            rival.whole()[0] |= whole;
        }
    }

    private static List<String> names(String line) {
        return names(Byline.of(line, Features.of(line)), line);
    }

    private static List<String> names(Byline byline, String line) {
        return byline.names().stream().map((Span span) -> span.of(line)).toList();
    }

    private Rival add(String name) {
        String bare = name.strip();
        if (bare.length() < 2 || bare.length() > LONGEST || bare.codePoints().noneMatch(Character::isLetter)) {
            return null;
        }
        String key = RivalKey.of(bare);
        Rival known = rivals.get(key);
        if (known == null && rivals.size() < MOST) {
            known = new Rival(bare, key, new int[KINDS.size()], new ArrayList<>(), new boolean[1]);
            rivals.put(key, known);
        }
        return known;
    }
}
