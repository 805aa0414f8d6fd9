package org.backfile.publish.page;

import java.util.Optional;

/**
 * The way to the pages before and after.
 *
 * @param previous the earlier one
 * @param next     the later one
 */
public record Turn(Optional<Title> previous, Optional<Title> next) {
}
