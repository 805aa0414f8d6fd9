package org.backfile.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.backfile.source.Markup;
import org.backfile.text.Fold;
import org.backfile.text.Span;

/**
 * What may be a page's headline: lines that look like one, headings, what the page claims, and parts of these between
 * dividers, as a kicker or the outlet's name is often glued on. Belongs to one call.
 */
final class HeadlineRivals {

    /**
     * A text that may be the headline.
     *
     * @param text  as it stands
     * @param key   see {@link RivalKey}: two rivals with one key are one
     * @param plain only its letters and digits, see {@link DeclaredText#plain}
     * @param first where it was found first
     */
    record Rival(String text, String key, String plain, Place first) { }

    /** Where a rival was found first, the surest first. */
    enum Place { HEADLINE, LINE, CLAIM, PART_OF_LINE, PART_OF_CLAIM }

    private static final int MOST = 64;
    private static final int MOST_HEADINGS = 8;
    private static final int LIKELIEST = 3;
    private static final int LONGEST = 420;
    private static final int SHORTEST = 3;

    private static final Pattern DIVIDER = Pattern.compile("\\s+[|/\u2013\u2014\u00b7\u2022\u203a\u00bb\u00ab:-]+\\s+|\\s*[|\u00bb]\\s*|:\\s*");

    private final Draft draft;
    private final float[] likelihoods;
    private final Map<String, Rival> rivals = new LinkedHashMap<>();

    private HeadlineRivals(Draft draft, float[] likelihoods) {
        this.draft = draft;
        this.likelihoods = likelihoods;
    }

    /** @param likelihoods that each block is the headline */
    static List<Rival> of(Draft draft, float[] likelihoods) {
        HeadlineRivals all = new HeadlineRivals(draft, likelihoods);
        List<Integer> lines = all.lines();
        lines.forEach(i -> all.add(all.text(i), i == draft.headline() ? Place.HEADLINE : Place.LINE));
        draft.claims().titles().stream().filter(Claims.Title::whole).forEach(title -> all.add(title.text(), Place.CLAIM));
        lines.forEach(all::partsOfLine);
        draft.claims().titles().stream().filter(Claims.Title::whole)
                .forEach(title -> all.parts(title.text(), Place.PART_OF_CLAIM));
        return List.copyOf(all.rivals.values());
    }

    /** The headline's line, the headings up to the text's end, the lines that are most likely, in this order. */
    private List<Integer> lines() {
        List<Integer> lines = new ArrayList<>();
        if (draft.headline() >= 0) {
            lines.add(draft.headline());
        }
        int end = draft.hasBody() ? draft.bodyTo() : draft.size();
        IntStream.range(0, end).filter(i -> level(i) <= 2).boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -likelihoods[i]).thenComparing(i -> i))
                .limit(MOST_HEADINGS).forEach(lines::add);
        lines.addAll(likeliest(end));
        return lines.stream().distinct().toList();
    }

    /** Of two that are as likely the first. */
    private List<Integer> likeliest(int end) {
        List<Integer> likeliest = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            int at = likeliest.size();
            while (at > 0 && likelihoods[i] > likelihoods[likeliest.get(at - 1)]) {
                at--;
            }
            if (at < LIKELIEST) {
                likeliest.add(at, i);
                likeliest.subList(Math.min(LIKELIEST, likeliest.size()), likeliest.size()).clear();
            }
        }
        return likeliest;
    }

    private int level(int i) {
        return draft.document().markup().flatMap(markup -> markup.element(draft.block(i).span()))
                .map(element -> element.headingLevel().orElse(9)).orElse(9);
    }

    private String text(int i) {
        return draft.block(i).text();
    }

    /** What each element in a line holds, as the kicker mostly has its own, and what stands between dividers. */
    private void partsOfLine(int i) {
        Block block = draft.block(i);
        List<Markup.Run> runs = draft.document().markup().orElseThrow().runs(block.span());
        for (int from = 0; runs.size() > 1 && from < runs.size() && from < 4; from++) {
            Span rest = new Span(runs.get(from).span().start(), runs.get(runs.size() - 1).span().end());
            add(draft.page().controls().without(rest), Place.PART_OF_LINE);
            add(draft.page().controls().without(runs.get(from).span()), Place.PART_OF_LINE);
        }
        parts(text(i), Place.PART_OF_LINE);
    }

    /** All before a divider, all behind it. */
    private void parts(String text, Place place) {
        var matcher = DIVIDER.matcher(text);
        int before = 0;
        while (matcher.find()) {
            add(text.substring(0, matcher.start()), place);
            add(text.substring(matcher.end()), place);
            add(text.substring(before, matcher.start()), place);
            before = matcher.end();
        }
    }

    private void add(String text, Place place) {
        String bare = text.strip();
        if (bare.length() >= SHORTEST && bare.length() <= LONGEST && rivals.size() < MOST) {
            String plain = DeclaredText.plain(Fold.of(bare));
            if (!plain.isEmpty()) {
                Rival rival = new Rival(bare, RivalKey.of(bare), plain, place);
                rivals.putIfAbsent(rival.key(), rival);
            }
        }
    }
}
