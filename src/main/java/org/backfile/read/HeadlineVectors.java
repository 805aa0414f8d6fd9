package org.backfile.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.source.PageElement;
import org.backfile.source.Trait;
import org.backfile.text.Fold;

/**
 * What is measured of each rival for a page's headline: which claims say it or something like it, which line has it and where
 * that stands, its form, its likeness to the address and to the first paragraphs. Belongs to one call.
 */
final class HeadlineVectors {

    /** Claims of one kind: the first that is there counts. */
    private static final List<List<String>> KINDS = List.of(List.of("ld.headline"),
            List.of("micro.headline", "itemprop.headline", "rdfa.headline"), List.of("og.title"), List.of("twitter.title"),
            List.of("html.title"), List.of("meta.title", "meta.dc.title", "meta.parsely-title", "meta.sailthru.title"),
            List.of("ld.name", "ld-page.headline", "ld-page.name"), List.of("ld.alternativeHeadline"), List.of("ld.2.headline"));

    private static final int[] GROUPS = WebWords.get().numbers("nav", "head", "foot", "sidebar", "related", "promo", "headline", "article", "lead",
            "author");

    private static final int NAV = WebWords.get().number("nav");

    /** How many numbers there are. */
    static final int WIDTH = 76;

    private static final double ABSENT = -1;
    private static final int OPENING = 3;
    private static final int FAR = 40;

    private final Draft draft;
    private final WebEvidence page;
    private final float[] likelihoods;
    private final List<HeadlineRivals.Rival> rivals;
    private final List<Optional<Said>> said = new ArrayList<>();
    /** The lines that say what a rival does. */
    private final Map<String, List<Integer>> lines = new HashMap<>();
    private final List<Integer> headings = new ArrayList<>();
    private final Set<String> slug;
    private final Set<Integer> opening = new HashSet<>();
    private final List<String> outlets;
    private final float mostLikely;
    private final int above;
    private final double aboveHeard;
    private final Optional<Said> saidAbove;
    private final Optional<Said> saidHeadline;
    private final Optional<Said> firstHeading;
    private final Optional<Said> lastHeading;

    /** A claimed text in the forms in which it is compared. */
    private record Said(String key, String plain, Set<String> words) {
        static Said of(String text) {
            return of(RivalKey.of(text), DeclaredText.plain(Fold.of(text)));
        }

        static Said of(HeadlineRivals.Rival rival) {
            return of(rival.key(), rival.plain());
        }

        private static Said of(String key, String plain) {
            return new Said(key, plain, new HashSet<>(Arrays.asList(plain.split(" "))));
        }

        /** From 7 for the same text over the same without its signs, and one that holds the other, down to shared words. */
        double to(Said other) {
            if (key.equals(other.key)) {
                return 7;
            } else if (plain.equals(other.plain)) {
                return 6;
            } else if (opens(plain, other.plain)) {
                return 5;
            } else if (opens(other.plain, plain)) {
                return 4;
            } else if (ends(other.plain, plain)) {
                return 3;
            } else if (ends(plain, other.plain)) {
                return 2;
            }
            int shared = 0;
            for (String word : words) {
                shared += other.words.contains(word) ? 1 : 0;
            }
            return (double) shared / (words.size() + other.words.size() - shared);
        }

        /** Whether a text begins with all words of another, and goes on. */
        private static boolean opens(String whole, String part) {
            return whole.length() > part.length() && whole.charAt(part.length()) == ' ' && whole.startsWith(part);
        }

        private static boolean ends(String whole, String part) {
            int before = whole.length() - part.length() - 1;
            return before >= 0 && whole.charAt(before) == ' ' && whole.endsWith(part);
        }
    }

    private HeadlineVectors(Draft draft, WebEvidence page, float[] likelihoods, List<HeadlineRivals.Rival> rivals) {
        this.draft = draft;
        this.page = page;
        this.likelihoods = likelihoods;
        this.rivals = rivals;
        KINDS.forEach(kind -> said.add(kind.stream().flatMap(key -> draft.document().declared(key).stream()).findFirst()
                .map(Said::of)));
        rivals.forEach(rival -> lines.putIfAbsent(rival.plain(), new ArrayList<>()));
        int end = draft.hasBody() ? draft.bodyTo() : draft.size();
        float most = 0;
        for (int i = 0; i < draft.size(); i++) {
            List<Integer> same = draft.features(i).length() <= 420 ? lines.get(page.declared().plainLine(i)) : null;
            if (same != null) {
                same.add(i);
            }
            if (i < end && level(i) == 1) {
                headings.add(i);
            }
            most = Math.max(most, likelihoods[i]);
        }
        this.mostLikely = most;
        this.above = above();
        this.saidAbove = said(above);
        this.aboveHeard = saidAbove.flatMap(line -> said.stream().flatMap(Optional::stream)
                .map(line::to).max(Comparator.naturalOrder())).orElse(ABSENT);
        this.saidHeadline = said(draft.headline());
        this.firstHeading = said(headings.isEmpty() ? -1 : headings.get(0));
        this.lastHeading = said(headings.isEmpty() ? -1 : headings.get(headings.size() - 1));
        Address address = Address.of(draft.document());
        this.slug = address.slug();
        int left = OPENING;
        for (int i = draft.bodyFrom(); i < draft.bodyTo() && left > 0; i++) {
            if (draft.isText(i) && draft.prose(i)) {
                Arrays.stream(draft.features(i).contentWords()).forEach(opening::add);
                left--;
            }
        }
        this.outlets = Stream.concat(draft.claims().outlets().stream(), address.site().stream())
                .map(name -> DeclaredText.plain(Fold.of(name)))
                .filter(name -> name.length() > 2).toList();
    }

    private Optional<Said> said(int block) {
        return block < 0 ? Optional.empty() : Optional.of(Said.of(draft.block(block).text()));
    }

    /** A row for each rival. */
    static float[][] of(Draft draft, WebEvidence page, float[] likelihoods, List<HeadlineRivals.Rival> rivals) {
        HeadlineVectors vectors = new HeadlineVectors(draft, page, likelihoods, rivals);
        List<Said> all = rivals.stream().map(Said::of).toList();
        double[] heard = all.stream().mapToDouble(vectors::heard).toArray();
        float[][] rows = new float[all.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = vectors.row(i, all, heard);
        }
        return rows;
    }

    private float[] row(int rival, List<Said> all, double[] heard) {
        Row row = new Row(WIDTH);
        Said own = all.get(rival);
        claims(row, own);
        line(row, own);
        form(row, rivals.get(rival), own);
        others(row, rival, all, heard);
        return row.values();
    }

    /** How many kinds of claim say the same. */
    private double heard(Said own) {
        int heard = 0;
        for (Optional<Said> claim : said) {
            heard += claim.isPresent() && own.plain.equals(claim.get().plain) ? 1 : 0;
        }
        return heard;
    }

    private void claims(Row row, Said own) {
        int exact = 0;
        int loose = 0;
        int opens = 0;
        for (Optional<Said> claim : said) {
            double to = claim.map(own::to).orElse(ABSENT);
            row.put(to);
            exact += to == 7 ? 1 : 0;
            loose += to >= 6 ? 1 : 0;
            opens += to == 4 ? 1 : 0;
        }
        row.put(exact);
        row.put(loose);
        row.put(opens);
        row.put(said.stream().filter(Optional::isPresent).count());
    }

    private void line(Row row, Said own) {
        List<Integer> found = lines.getOrDefault(own.plain, List.of());
        int best = found.stream().max((a, b) -> Float.compare(likelihoods[a], likelihoods[b])).orElse(-1);
        row.put(found.size());
        row.put(best < 0 ? ABSENT : likelihoods[best]);
        row.put(best < 0 ? ABSENT : mostLikely - likelihoods[best]);
        row.put(found.stream().mapToInt(this::level).min().orElse(10));
        row.put(best < 0 ? 10 : level(best));
        row.put(best < 0 ? ABSENT : own.key.equals(RivalKey.of(draft.block(best).text())) ? 1 : 0);
        row.put(best < 0 ? -2 * FAR : Math.max(-FAR, Math.min(FAR, best - draft.bodyFrom())));
        row.put(best < 0 || draft.headline() < 0 ? -2 * FAR : Math.max(-FAR, Math.min(FAR, best - draft.headline())));
        row.put(best < 0 ? ABSENT : page.linkShare(best));
        row.put(best < 0 ? ABSENT : page.tree().inner(best).element.listDepth());
        row.put(best < 0 ? ABSENT : page.tree().up(best, page.tree().core()));
        row.put(best < 0 ? ABSENT : draft.hasBody() ? draft.likelihood(best) : 0);
        for (int group : GROUPS) {
            row.put(best < 0 ? ABSENT : page.tree().far(best, group));
        }
        row.put(headings.size());
        row.put(firstHeading.map(own::to).orElse(ABSENT));
        row.put(lastHeading.map(own::to).orElse(ABSENT));
        row.put(headings.isEmpty() ? ABSENT : page.tree().far(headings.get(0), NAV));
        row.put(headings.isEmpty() ? -2 * FAR : Math.max(-FAR, headings.get(0) - draft.bodyFrom()));
        row.put(headings.isEmpty() ? ABSENT : trail(headings.get(0)));
        row.put(best < 0 ? ABSENT : trail(best));
        row.put(draft.headline() < 0 ? ABSENT : trail(draft.headline()));
        row.put(saidAbove.map(own::to).orElse(ABSENT));
        row.put(above < 0 ? ABSENT : likelihoods[above]);
        row.put(above < 0 ? 10 : level(above));
        row.put(above < 0 ? ABSENT : aboveHeard);
        row.put(above < 0 || headings.isEmpty() ? ABSENT : trail(headings.get(0)));
        row.put(saidHeadline.map(own::to).orElse(ABSENT));
        row.put(draft.headline() < 0 ? 10 : level(draft.headline()));
        row.put(draft.headline() < 0 ? ABSENT : page.tree().far(draft.headline(), NAV));
    }

    /** The heading of the two highest levels that stands right above the text, in no trail and no link; -1 for none. */
    private int above() {
        for (int i = Math.min(draft.size(), draft.bodyFrom() + 2) - 1; i >= 0; i--) {
            if (level(i) <= 2 && trail(i) == 0 && page.linkShare(i) < 0.5) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line stands in a list, a navigation, a trail of links to where the page belongs. */
    private double trail(int i) {
        PageElement element = page.tree().inner(i).element;
        return (element.listDepth() > 0 ? 1 : 0) + (element.is(Trait.NAV) ? 2 : 0);
    }

    private void form(Row row, HeadlineRivals.Rival rival, Said own) {
        Features features = Features.of(rival.text());
        String text = rival.text();
        row.put(rival.first().ordinal());
        row.put(features.length());
        row.put(features.words());
        row.put(features.words() == 0 ? 0 : (double) features.capitalised() / features.words());
        row.put(features.letters() == 0 ? 0 : (double) features.upperCase() / features.letters());
        row.put(text.endsWith("...") || text.endsWith("\u2026") ? 1 : 0);
        row.put(features.endsSentence() ? 1 : 0);
        row.put(text.indexOf(':') < 0 ? -1 : (double) text.indexOf(':') / text.length());
        row.put(count(text, "\u2018\u2019\u201c\u201d\u201e") > 0 ? 2 : count(text, "'\"") > 0 ? 1 : 0);
        row.put(count(text, "\"") % 2 == 1 || text.startsWith("'") ? 1 : 0);
        row.put(text.indexOf(" - ") > 0 || text.indexOf(" | ") > 0 ? 1 : text.indexOf(" \u2013 ") > 0 ? 2 : 0);
        row.put(features.digits());
        row.put(features.joints());
        row.put(outlets.stream().anyMatch(own.plain::equals) ? 3 : outlets.stream()
                .anyMatch(name -> own.plain.endsWith(" " + name)) ? 2
                : outlets.stream().anyMatch(name -> (" " + own.plain + " ").contains(" " + name + " ")) ? 1 : 0);
        row.put(features.is(Phrase.MENU) || features.is(Phrase.SECTION) ? 1 : 0);
        long inSlug = own.words.stream().filter(slug::contains).count();
        row.put(slug.isEmpty() ? ABSENT : (double) inSlug / own.words.size());
        row.put(slug.isEmpty() ? ABSENT : (double) inSlug / slug.size());
        int[] words = features.contentWords();
        row.put(opening.isEmpty() || words.length == 0 ? ABSENT : (double) Arrays.stream(words).filter(opening::contains)
                .count() / words.length);
    }

    private static int count(String text, String signs) {
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            count += signs.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** How much is heard of longer rivals that hold this one, and of shorter ones that it holds. */
    private void others(Row row, int rival, List<Said> all, double[] heard) {
        Said own = all.get(rival);
        double longer = ABSENT;
        double shorter = ABSENT;
        double mostHeard = 0;
        double shorterLine = ABSENT;
        double longerLine = ABSENT;
        for (int i = 0; i < all.size(); i++) {
            String other = all.get(i).plain;
            mostHeard = Math.max(mostHeard, heard[i]);
            if (i != rival && other.length() > own.plain.length() && other.contains(own.plain)) {
                longer = Math.max(longer, heard[i]);
                longerLine = Math.max(longerLine, lineLikelihood(other));
            } else if (i != rival && other.length() > 10 && own.plain.length() > other.length() && own.plain.contains(other)) {
                shorter = Math.max(shorter, heard[i]);
                shorterLine = Math.max(shorterLine, lineLikelihood(other));
            }
        }
        row.put(longer);
        row.put(shorter);
        row.put(longerLine);
        row.put(shorterLine);
        row.put(mostHeard - heard[rival]);
        row.put(all.size());
        row.put(rival);
    }

    private double lineLikelihood(String plain) {
        double most = ABSENT;
        for (int i : lines.getOrDefault(plain, List.of())) {
            most = Math.max(most, likelihoods[i]);
        }
        return most;
    }

    private int level(int i) {
        return page.tree().inner(i).element.headingLevel().orElse(9);
    }
}
