package org.backfile.publish.page;

import java.util.List;

/**
 * The scripts of a page, and what its policy lets them do. All a page may ever load is its style sheet, these, and what they are for.
 *
 * @param names   of files below {@code assets/}, in the order in which they run
 * @param allowed further directives of the page's Content Security Policy
 */
public record Scripts(List<String> names, List<String> allowed) {

    /** Most pages. */
    static final Scripts NONE = new Scripts(List.of(), List.of());

    /** An article's page gives the search page the sentences around the words that it was found by. */
    static final Scripts ARTICLE = new Scripts(List.of("snippet.js"),
            List.of("script-src 'self'", "require-trusted-types-for 'script'", "trusted-types 'none'"));

    /** A list of articles leads on to the one that its address names. */
    static final Scripts ONWARD = new Scripts(List.of("onward.js"), ARTICLE.allowed());

    /** The search page loads the shards of its index by an address that one Trusted Types policy passes, and frames articles. */
    static final Scripts SEARCH = new Scripts(
            List.of("search-terms.js", "search-decoder.js", "search-index.js", "search-query.js", "search-results.js", "search-hits.js",
                    "search-filters.js", "search.js"),
            List.of("script-src 'self'", "frame-src 'self'", "require-trusted-types-for 'script'", "trusted-types backfile"));

    public Scripts {
        names = List.copyOf(names);
        allowed = List.copyOf(allowed);
    }

    /**
     * The page's Content Security Policy. For a form of a page on a disk Firefox takes no file for its own, so that they are named. The
     * one image is the page's icon, an empty address: without it browsers ask the host for one that there is not.
     */
    public String policy() {
        String more = allowed.isEmpty() ? "" : String.join("; ", allowed) + "; ";
        return "default-src 'none'; style-src 'self'; img-src data:; " + more + "base-uri 'none'; form-action 'self' file:";
    }
}
