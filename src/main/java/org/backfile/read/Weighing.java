package org.backfile.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backfile.article.Conflict;
import org.backfile.article.Dated;
import org.backfile.article.PublicationTime;
import org.backfile.text.Fold;

/**
 * Weighs what a page's text says against what the page claims of itself. Where both speak of the same fact and differ, one
 * is taken and the other kept as a conflict. Belongs to one call.
 */
final class Weighing {

    private static final String TEXT = "text";

    /** Weights of what may say the headline; of several sets that were tried over the labelled pages the one that erred least. */
    private static final Map<String, Double> TITLE_WEIGHTS = Map.of("ld.headline", 1.0, "micro.headline", 1.0,
            "itemprop.headline", 1.0, "og.title", 1.0, "twitter.title", 0.5, "html.title", 0.01);
    private static final double IN_TEXT = 1.6;
    private static final double BROWSER_TITLE = 0.8;
    private static final double A_PART = 0.5;

    /** Origins that often tell of the page rather than the article: what its text says goes before them. */
    private static final Set<String> WEAK = Set.of("ld-page.datePublished", "time.pubdate", "rdfa.dc.date");

    private final Claims claims;
    private final List<Conflict> conflicts = new ArrayList<>();

    Weighing(Claims claims) {
        this.claims = claims;
    }

    /**
     * The headline that most speaks for: the one in the text, and those claimed, each heard as often as others say the same.
     * Absent where nothing speaks.
     */
    Optional<String> headline(Optional<String> text) {
        Map<String, Double> votes = new LinkedHashMap<>();
        Map<String, String> spelling = new HashMap<>();
        text.ifPresent(line -> vote(votes, spelling, line, IN_TEXT));
        for (Claims.Title title : claims.titles()) {
            vote(votes, spelling, title.text(), TITLE_WEIGHTS.getOrDefault(title.origin(), 0.0) * (title.whole() ? 1 : A_PART));
        }
        votes.replaceAll((title, weight) -> weight + (opensBrowserTitle(title) ? BROWSER_TITLE : 0));
        Optional<String> best = votes.entrySet().stream().filter(vote -> vote.getValue() > 0)
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one).map(vote -> spelling.get(vote.getKey()));
        if (text.isPresent() && !same(best.orElseThrow(), text.get())) {
            conflicts.add(new Conflict("title", best.get(), origin(best.get()), text.get(), TEXT));
        }
        return best;
    }

    private static void vote(Map<String, Double> votes, Map<String, String> spelling, String title, double weight) {
        String folded = Fold.of(title);
        if (!folded.isEmpty() && weight > 0) {
            votes.merge(folded, weight, Double::sum);
            spelling.putIfAbsent(folded, title);
        }
    }

    private boolean opensBrowserTitle(String folded) {
        return claims.titles().stream().anyMatch(title -> title.origin().equals("html.title") && title.whole()
                && Fold.of(title.text()).startsWith(folded));
    }

    private String origin(String title) {
        return claims.titles().stream().filter(claim -> same(claim.text(), title)).map(Claims.Title::origin).findFirst().orElse(TEXT);
    }

    /** A time that is claimed goes before one in the text: it has its zone. The one on the day that the text says goes first. */
    Dated published(Dated text) {
        boolean weak = claims.published().stream().allMatch(claim -> WEAK.contains(claim.origin()));
        if (claims.published().isEmpty() || weak && text.time().day().isPresent()) {
            return text;
        }
        Optional<Claims.Moment> agreed = claims.published().stream().filter(claim -> sameDay(claim.time(), text.time())).findFirst();
        Claims.Moment taken = agreed.orElse(claims.published().get(0));
        Optional<PublicationTime> local = Clock.local(text.time(), taken.time());
        if (agreed.isEmpty() && local.isEmpty() && text.time().day().isPresent()) {
            conflicts.add(new Conflict("datePublished", taken.time().edtf(), taken.origin(), text.time().edtf(), TEXT));
        }
        return local.map(time -> new Dated(time, text.written()))
                .orElseGet(() -> new Dated(taken.time(), agreed.isPresent() ? text.written() : taken.written()));
    }

    Optional<Dated> updated(Optional<Dated> text) {
        return text.or(() -> claims.updated().stream().findFirst().map(claim -> new Dated(claim.time(), claim.written())));
    }

    /** The names that are claimed, where there are any. */
    List<String> bylines(List<String> text) {
        if (claims.authors().isEmpty() || !text.isEmpty() && claims.authorIsOutlet()) {
            return text;
        }
        if (!text.isEmpty() && !folded(text).equals(folded(claims.authors()))) {
            conflicts.add(new Conflict("authors", String.join(", ", claims.authors()), "author", String.join(", ", text), TEXT));
        }
        return claims.authors();
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private static TreeSet<String> folded(List<String> names) {
        return names.stream().map(Fold::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean same(String one, String other) {
        return Fold.of(one).equals(Fold.of(other));
    }

    /** Whether a claimed day is the one in the text, or may be it. */
    private static boolean sameDay(PublicationTime one, PublicationTime other) {
        return one.day().isPresent() && (one.day().equals(other.day())
                || other instanceof PublicationTime.OneOf open && open.days().contains(one.day().get()));
    }
}
