package org.backfile.article;

import java.util.Locale;

/** What a stretch of the source text is: a part of the article, or something that stood around it. */
public enum Role {
    /** The headline. */
    HEADLINE(true),
    /** The line above the headline that names a section or theme. */
    KICKER(true),
    /** The sentence or two under the headline. */
    STANDFIRST(true),
    /** Who wrote it. */
    BYLINE(true),
    /** Place and agency that open a report: "GENEVA (NSW)". */
    DATELINE(true),
    /** When it was published. */
    DATE(true),
    /** When it was last changed. */
    UPDATED(true),
    /** The text under a picture, with its credit. */
    CAPTION(true),
    /** A heading inside the body. */
    CROSSHEAD(true),
    PARAGRAPH(true),
    QUOTE(true),
    LIST_ITEM(true),
    /** A note of the newsroom on an error in an earlier version. */
    CORRECTION(true),
    /** Titles of an icon sprite. */
    SPRITE(false),
    /** Navigation. */
    MENU(false),
    /** Buttons to share, print or save. */
    SHARE(false),
    /** A pointer to another article, or a box of such. */
    PROMO(false),
    /** A sign-up box. */
    NEWSLETTER(false),
    /** Readers' comments and the box to write one. */
    COMMENTS(false),
    ADVERT(false),
    /** Cookie and subscription notices. */
    CONSENT(false),
    /** What stands at a page's foot. */
    FOOTER(false),
    /** A line that is there a second time: the headline as the picture's alternative text, say. */
    REPEAT(false),
    /** Other text that is not the article's. */
    OTHER(false),
    /** A character that has no place in a text: a control character, a direction override, half a surrogate pair. */
    CONTROL(false),
    /** A sign or word whose meaning the record holds in another way: a bullet, the "By" of a byline, a bar between two parts. */
    MARK(false),
    /** White space and line ends between the parts. */
    BLANK(false);

    private final boolean kept;

    Role(boolean kept) {
        this.kept = kept;
    }

    /** Whether text of this role is in the record. */
    public boolean kept() {
        return kept;
    }

    /** Whether it is only what holds the parts together, so that its loss needs no mention. */
    public boolean structural() {
        return this == MARK || this == BLANK;
    }

    /** Whether it is a part of the body. */
    public boolean body() {
        return switch (this) {
            case CAPTION, CROSSHEAD, PARAGRAPH, QUOTE, LIST_ITEM, CORRECTION -> true;
            default -> false;
        };
    }

    /** The name in records and on pages: {@code list-item}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException where there is no such role */
    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
