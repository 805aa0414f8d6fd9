package org.backfile.publish;

import java.util.Optional;
import org.backfile.output.SitePath;

/**
 * Where something is in the site: a page, or a place on one.
 *
 * @param page   the file
 * @param anchor the id of an element in it; absent for all of the page
 */
public record Address(SitePath page, Optional<String> anchor) {

    static Address of(SitePath page) {
        return new Address(page, Optional.empty());
    }

    static Address of(SitePath page, String anchor) {
        return new Address(page, Optional.of(anchor));
    }

    /** The relative address that leads there from a page: {@code ../02/index.html#a}, or {@code #a} on the page itself. */
    public String from(SitePath here) {
        return anchor.isPresent() && here.equals(page) ? fragment() : here.to(page) + fragment();
    }

    /** The address below the site's top: {@code 2022/08/01/index.html#a}. */
    public String text() {
        return page.text() + fragment();
    }

    private String fragment() {
        return anchor.map(a -> "#" + a).orElse("");
    }
}
