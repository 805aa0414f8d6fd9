package org.backfile.publish.page;

import java.util.List;
import java.util.Optional;

/**
 * An article's page.
 *
 * @param language  the article's, empty where it is not known
 * @param direction the article's
 * @param body      HTML, made safe
 */
public record ArticleView(Frame frame, String language, String direction, Optional<Link> outlet, Optional<Link> section,
        Optional<String> kicker, String headline, Optional<String> standfirst, List<String> bylines,
        DateLine published, Optional<DateLine> updated, String body, Turn turn,
        ProvenanceView provenance) {

    private static final int LONG_HEADLINE = 110;

    /** Whether the kicker is the section's name, so that it need not stand there twice. */
    public boolean kickerNamesSection() {
        return kicker.isPresent() && section.isPresent() && kicker.get().equalsIgnoreCase(section.get().text());
    }

    /** Whether the headline would fill the screen if it were set as large as others. */
    public boolean longHeadline() {
        return headline.length() > LONG_HEADLINE;
    }
}
