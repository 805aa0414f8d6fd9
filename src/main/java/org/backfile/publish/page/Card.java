package org.backfile.publish.page;

import java.util.Optional;

/**
 * An article in a list.
 *
 * @param title   its headline
 * @param when    the date or the clock time, whichever the list leaves open
 * @param outlet  its name
 * @param section its name
 * @param summary its beginning, absent in dense lists
 */
public record Card(Title title, Optional<DateLine> when, Optional<String> outlet, Optional<String> section, Optional<String> summary) {

    /** The card with another address. */
    Card leadingTo(String href) {
        return new Card(new Title(href, title.text(), title.language(), title.direction()), when, outlet, section, summary);
    }
}
