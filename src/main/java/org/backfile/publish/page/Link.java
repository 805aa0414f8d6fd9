package org.backfile.publish.page;

import java.util.Optional;

/**
 * A link.
 *
 * @param href relative, names the file
 * @param text what it says
 * @param note a count or the like that stands behind it
 */
public record Link(String href, String text, Optional<String> note) {

    static Link of(String href, String text) {
        return new Link(href, text, Optional.empty());
    }

    static Link of(String href, String text, String note) {
        return new Link(href, text, Optional.of(note));
    }
}
