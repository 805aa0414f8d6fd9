package org.backfile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The origin of what the page's text says. */
    static final String TEXT = "text";

    private final Claims claims;
    private final Findings findings;
    private final List<Conflict> conflicts = new ArrayList<>();

    Weighing(Claims claims, Findings findings) {
        this.claims = claims;
        this.findings = findings;
    }

    /** The likeliest headline; that of the text where the page claims nothing, absent where the text has none either. */
    Optional<String> headline(Optional<String> text) {
        Optional<String> best = findings.headline().or(() -> text);
        if (text.isPresent() && !same(best.orElseThrow(), text.get())) {
            conflicts.add(new Conflict("title", best.get(), origin(best.get()), text.get(), TEXT));
        }
        return best;
    }

    private String origin(String title) {
        return claims.titles().stream().filter(claim -> same(claim.text(), title)).map(Claims.Title::origin).findFirst()
                .orElse(TEXT);
    }

    /** On the likeliest day the time that is claimed, as it has its zone; as the page's clock shows it, where there is one. */
    Dated published(Dated text) {
        if (findings.published().isEmpty()) {
            return text;
        }
        Claims.Moment said = findings.published().get();
        if (said.time().day().equals(text.time().day())) {
            return claims.published().stream().flatMap(claim -> Clock.local(text.time(), claim.time()).stream()).findFirst()
                    .or(() -> claimed(said)).map(time -> new Dated(time, text.written())).orElse(text);
        }
        boolean oneMoment = Clock.local(text.time(), said.time()).isPresent();
        if (text.time().day().isPresent() && !oneMoment && !said.origin().equals(TEXT)) {
            conflicts.add(new Conflict("datePublished", said.time().edtf(), said.origin(), text.time().edtf(), TEXT));
        }
        return new Dated(said.time(), oneMoment || mayBe(said.time(), text.time()) ? text.written() : said.written());
    }

    /** What a claim says of the day. */
    private Optional<PublicationTime> claimed(Claims.Moment said) {
        return claims.published().stream().map(Claims.Moment::time).filter(time -> time.day().equals(said.time().day()))
                .findFirst();
    }

    /** Whether a day is one of those that an open date in the text may be. */
    private static boolean mayBe(PublicationTime one, PublicationTime open) {
        return open instanceof PublicationTime.OneOf either && one.day().filter(either.days()::contains).isPresent();
    }

    Optional<Dated> updated(Optional<Dated> text) {
        return text.or(() -> claims.updated().stream().findFirst().map(claim -> new Dated(claim.time(), claim.written())));
    }

    /** The likely names; where none is, those that the text names. */
    List<String> bylines(List<String> text) {
        if (findings.authors().isEmpty()) {
            return text;
        }
        if (!text.isEmpty() && !folded(text).equals(folded(findings.authors()))) {
            conflicts.add(new Conflict("authors", String.join(", ", findings.authors()), "author", String.join(", ", text),
                    TEXT));
        }
        return findings.authors();
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
}
