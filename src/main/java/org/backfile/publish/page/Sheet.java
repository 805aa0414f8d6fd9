package org.backfile.publish.page;

import java.util.List;
import org.backfile.output.SitePath;

/**
 * A page's place in the site, from which its frame is made.
 *
 * @param path        its own
 * @param title       without the archive's name
 * @param description one sentence
 * @param above       the pages above it, from below the home page down
 */
record Sheet(SitePath path, String title, String description, List<Above> above) {

    record Above(SitePath path, String title) { }

    static Sheet of(SitePath path, String title, String description, Above... above) {
        return new Sheet(path, title, description, List.of(above));
    }

    String to(SitePath target) {
        return path.to(target);
    }
}
