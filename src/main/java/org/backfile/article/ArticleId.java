package org.backfile.article;

import org.backfile.text.Fingerprint;

/**
 * An article's name for good: a short hash of its source's identity, which is the canonical address where one is
 * known and else the file's bytes.
 *
 * @param text {@value #LENGTH} characters of base 32
 */
public record ArticleId(String text) implements Comparable<ArticleId> {

    public static final int LENGTH = 12;

    public ArticleId {
        if (!text.matches("[a-z2-7]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("not an article id: " + text);
        }
    }

    public static ArticleId of(Fingerprint identity) {
        return new ArticleId(identity.base32(LENGTH));
    }

    @Override
    public int compareTo(ArticleId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
