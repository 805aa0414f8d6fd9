package org.backfile.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backfile.read.PagePhrases.Known;
import org.backfile.read.PagePhrases.Matter;

/**
 * What stands before a site until its reader agrees to cookies: nearly all of its text speaks of them, and nothing has a date or
 * an author.
 *
 * <p>takes a page of {@code We and our partners store information on your device}, {@code Accept all}, {@code Manage options}; not an
 * article with such a notice at its foot, and not a dated one on cookies.
 */
final class ConsentWall {

    private static final int FEWEST_PHRASES = 4;
    private static final int FEWEST_NOTICES = 2;
    private static final double MOST = 0.6;
    private static final int LONGEST_PAGE = 8000;

    private ConsentWall() { }

    static Optional<String> evidence(Survey survey) {
        if (survey.notices() < FEWEST_NOTICES || survey.proseLength() > LONGEST_PAGE || survey.declares().article()) {
            return Optional.empty();
        }
        Set<String> phrases = new LinkedHashSet<>();
        int about = 0;
        int other = 0;
        for (int i = 0; i < survey.size(); i++) {
            List<Known> known = survey.phrases(i, Matter.CONSENT);
            known.forEach(phrase -> phrases.add(phrase.text()));
            about += known.isEmpty() ? 0 : survey.length(i);
            other += known.isEmpty() && survey.prose(i) ? survey.length(i) : 0;
        }
        boolean wall = phrases.size() >= FEWEST_PHRASES && about >= MOST * (about + other) && !survey.hasOwnFacts();
        return wall ? Optional.of(phrases.size() + " phrases of notices on cookies, as \"" + String.join("\", \"",
                phrases.stream().limit(2).toList()) + "\", in " + about + " of " + (about + other) + " characters of text") : Optional.empty();
    }
}
