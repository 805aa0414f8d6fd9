package org.backfile.publish.page;

import java.util.List;
import java.util.Optional;
import org.backfile.cite.PageMetadata;

/**
 * What a page tells to machines.
 *
 * @param title       of the document, the archive's name included
 * @param description one sentence, may be empty
 * @param canonical   the page's address, absent for a folder on a disk
 * @param metadata    in order
 * @param jsonLd      JSON that cannot close its element
 * @param scripts     what it runs
 */
public record Head(String title, String description, Optional<String> canonical, List<PageMetadata> metadata,
        Optional<String> jsonLd, Scripts scripts) {
}
