package org.backfile.article;

/**
 * Two things that one source says of the same fact. One of them is in the record; the other is kept here.
 *
 * @param field     the member of the record, as {@link JsonRecord} names it: {@code datePublished}
 * @param taken     what the record has
 * @param takenFrom where that is said: {@code text}, or the key it was declared under, as {@code ld.datePublished}
 * @param other     what else is said
 * @param otherFrom where
 */
public record Conflict(String field, String taken, String takenFrom, String other, String otherFrom) { }
