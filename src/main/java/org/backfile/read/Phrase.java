package org.backfile.read;

/** The kinds of phrases in the word lists, named as the lists' keys are. */
enum Phrase {
    BYLINE("byline"), PUBLISHED("published"), UPDATED("updated"), SHARE("share"), MENU("menu"), SECTION("sections"),
    PROMO("promo"), NEWSLETTER("newsletter"), FOOTER("footer"), CONSENT("consent"), ADVERT("advert"),
    COMMENTS("comments"), CREDIT("credit"), CORRECTION("correction");

    private final String key;

    Phrase(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
