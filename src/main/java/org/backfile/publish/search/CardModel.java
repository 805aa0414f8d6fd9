package org.backfile.publish.search;

import java.util.Optional;
import org.backfile.article.ArticleId;

/** The odds by which the cards of a file are coded. */
final class CardModel implements AutoCloseable {

    private static final int ID_BITS = 60;
    private static final int GROUP_BITS = 15;

    private final int[] live = Odds.even(1);
    private final int[] derived = Odds.even(1);
    private final Numbers days = new Numbers();
    private final Prose prose = new Prose();
    private int dayBefore;

    /** See {@link Prose#close}. */
    @Override
    public void close() {
        prose.close();
    }

    /** Passes a slot's card, or that there is none. */
    Optional<Card> card(Coder coder, Optional<Card> card) {
        if (coder.bit(live, 0, card.isPresent() ? 1 : 0) == 0) {
            return Optional.empty();
        }
        Card given = card.orElse(new Card("", "", 0, "", "", new ArticleId(0)));
        int day = dayBefore + Zigzag.signed(days.code(coder, Zigzag.unsigned(given.day() - dayBefore)));
        dayBefore = day;
        String headline = prose.code(coder, given.headline());
        String lead = prose.code(coder, given.lead());
        String known = day == 0 ? prose.code(coder, given.known()) : "";
        return Optional.of(new Card(headline, lead, day, known, slug(coder, headline, given.slug()), id(coder, given.id())));
    }

    private String slug(Coder coder, String headline, String slug) {
        String likely = Card.derivedSlug(headline);
        return coder.bit(derived, 0, slug.equals(likely) ? 1 : 0) != 0 ? likely : prose.code(coder, slug);
    }

    private static ArticleId id(Coder coder, ArticleId id) {
        long bits = 0;
        for (int left = ID_BITS - GROUP_BITS; left >= 0; left -= GROUP_BITS) {
            bits = bits << GROUP_BITS | coder.direct(GROUP_BITS, (int) (id.bits() >>> left) & (1 << GROUP_BITS) - 1);
        }
        return new ArticleId(bits);
    }
}
