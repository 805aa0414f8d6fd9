package org.backfile.publish.page;

import java.util.Optional;

/**
 * A date to be shown.
 *
 * @param text     in the pages' language
 * @param datetime for machines, absent where HTML has no form for it
 * @param note     what the source leaves open
 * @param written  the source's own words
 */
public record DateLine(String text, Optional<String> datetime, Optional<String> note, Optional<String> written) {
}
