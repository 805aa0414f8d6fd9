package org.backfile.publish.page;

import java.util.List;

/**
 * The list of all outlets or all sections, in order of name.
 */
public record ShelvesView(Frame frame, String title, String count, List<Link> shelves) {
}
