package org.backfile.publish.page;

import java.util.List;

/**
 * The search page.
 *
 * @param ways     to the articles without a search
 * @param examples of what one can ask for
 * @param wordings the interface texts that its script fills in
 */
public record SearchView(Frame frame, String title, List<Link> ways, List<Wording> examples, List<Wording> wordings) {

    /**
     * A text and what it is found by.
     *
     * @param key  its key, or the example
     * @param text what it says
     */
    public record Wording(String key, String text) { }
}
