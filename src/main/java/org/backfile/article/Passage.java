package org.backfile.article;

import org.commonmark.node.CustomNode;

/** A stretch of a block, mostly all of it, in another language than the article's; its children are inline nodes. */
public final class Passage extends CustomNode {

    private String language;

    /** @param language BCP 47 code */
    public Passage(String language) {
        this.language = language;
    }

    /** One that is yet to be told its language. */
    public Passage() {
        this("und");
    }

    /** BCP 47 code. */
    public String language() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
