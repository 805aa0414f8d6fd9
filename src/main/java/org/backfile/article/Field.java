package org.backfile.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The facts that a record holds, in the record's order. */
public enum Field {
    HEADLINE("headline", "title"),
    KICKER("kicker", "kicker"),
    STANDFIRST("standfirst", "standfirst"),
    BYLINES("bylines", "authors"),
    DATELINE("dateline", "dateline"),
    PUBLISHED("published", "datePublished"),
    UPDATED("updated", "dateModified"),
    SECTION("section", "section"),
    OUTLET("outlet", "outlet"),
    LANGUAGE("language", "language"),
    BODY("body", "articleBody");

    private final String word;
    private final String member;

    Field(String word, String member) {
        this.word = word;
        this.member = member;
    }

    /** The newsroom's word, for people: {@code bylines}. */
    public String word() {
        return word;
    }

    /** The member of the record, as {@link JsonRecord} names it: {@code authors}. */
    public String member() {
        return member;
    }

    /** The field that a word or a member's name is for. */
    public static Optional<Field> of(String name) {
        return Arrays.stream(values()).filter(field -> field.word.equals(name) || field.member.equals(name)).findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Field::word).toList();
    }
}
