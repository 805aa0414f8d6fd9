package org.backfile.archive;

import org.backfile.article.Article;

/** What a list says of an article below its headline. */
public final class Summary {

    /** The most UTF-16 units that it has. */
    public static final int LONGEST = 220;

    private Summary() { }

    /** The standfirst, or else the beginning of the body's first paragraph. */
    public static String of(Article article) {
        return of(article.standfirst().orElseGet(() -> beginning(article)).strip());
    }

    private static String of(String text) {
        int paragraph = text.indexOf("\n\n");
        String first = paragraph > 0 ? text.substring(0, paragraph) : text;
        return first.length() <= LONGEST ? first : shortened(first);
    }

    /** So much of the body as the summary depends on. */
    private static String beginning(Article article) {
        String beginning = article.bodyBeginning(2 * LONGEST).strip();
        boolean enough = beginning.length() > LONGEST || beginning.indexOf("\n\n") > 0;
        return enough ? beginning : article.bodyText();
    }

    /** Ends at a word, and never inside a surrogate pair. */
    private static String shortened(String text) {
        int space = text.lastIndexOf(' ', LONGEST - 1);
        int cut = space > LONGEST / 2 ? space : LONGEST - 1;
        cut = Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
        return text.substring(0, cut).stripTrailing() + "\u2026";
    }
}
