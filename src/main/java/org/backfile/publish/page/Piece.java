package org.backfile.publish.page;

import java.util.List;
import java.util.Optional;

/**
 * An article as it stands on a page.
 *
 * @param among     what it says for itself among others; absent where it has the page alone
 * @param language  the article's, empty where it is not known
 * @param direction the article's
 * @param body      HTML, made safe; its headings follow the headline's level
 */
public record Piece(Optional<Among> among, String language, String direction, Optional<Link> outlet, Optional<Link> section,
        Optional<String> kicker, String headline, Optional<String> standfirst, List<String> bylines,
        DateLine published, Optional<DateLine> updated, String body, ProvenanceView provenance) {

    private static final int LONG_HEADLINE = 110;

    /**
     * What the page's head says of an article that has a page of its own.
     *
     * @param id     the article's anchor
     * @param href   the article's address for good
     * @param jsonLd JSON that cannot close its element
     */
    public record Among(String id, String href, String jsonLd) { }

    public Piece {
        bylines = List.copyOf(bylines);
    }

    /** Whether the kicker is the section's name, so that it need not stand there twice. */
    public boolean kickerNamesSection() {
        return kicker.isPresent() && section.isPresent() && kicker.get().equalsIgnoreCase(section.get().text());
    }

    /** Whether the headline would fill the screen if it were set as large as others. */
    public boolean longHeadline() {
        return headline.length() > LONG_HEADLINE;
    }
}
