package org.backfile.publish.page;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its own matter.
 *
 * @param words      the pages' own words
 * @param head       for machines
 * @param up         leads from the page's folder to the site's top: {@code ../../}, empty at the top
 * @param archive    the archive's title
 * @param edition    its edition, as configured
 * @param search     leads to the search page; absent on that page itself
 * @param navigation links to the archive's main lists and pages
 * @param crumbs     the pages above this one, from the home page down
 */
public record Frame(Words words, Head head, String up, String archive, Optional<String> edition, Optional<String> search,
        List<Link> navigation, List<Link> crumbs) {
}
