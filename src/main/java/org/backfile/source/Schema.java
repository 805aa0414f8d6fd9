package org.backfile.source;

import java.util.List;
import java.util.Optional;

/** The part of schema.org that tells of articles: which types are read, and which of their properties. */
final class Schema {

    /** Properties with a text, a date or an address for a value. */
    static final List<String> TEXTS = List.of("headline", "alternativeHeadline", "name", "description", "datePublished",
            "dateModified", "dateCreated", "uploadDate", "dateline", "articleSection", "inLanguage", "url",
            "mainEntityOfPage", "isAccessibleForFree", "keywords", "articleBody");

    /** Properties with a person or an organisation for a value, of which the name is read. */
    static final List<String> AGENTS = List.of("author", "creator", "contributor", "editor", "publisher");

    private Schema() { }

    /**
     * What follows the origin for things of a type: nothing for an article of any kind, {@code -video}, {@code -page}
     * for a web page; empty where the type is not read.
     *
     * @param type a name, with or without the address of the vocabulary
     */
    static Optional<String> suffix(String type) {
        String name = local(type);
        if (name.endsWith("Article") || name.endsWith("Posting") && !name.equals("JobPosting") || name.equals("Report")
                || name.equals("Review")) {
            return Optional.of("");
        }
        if (name.equals("VideoObject")) {
            return Optional.of("-video");
        }
        return name.endsWith("Page") ? Optional.of("-page") : Optional.empty();
    }

    /** {@code http://schema.org/Article} and {@code schema:Article} are {@code Article}. */
    static String local(String name) {
        String bare = name.strip();
        return bare.substring(Math.max(bare.lastIndexOf('/'), Math.max(bare.lastIndexOf('#'), bare.lastIndexOf(':'))) + 1);
    }

    /** The key's name of a property; publishers are told by name, and authors are their names. */
    static String key(String property) {
        return property.equals("publisher") ? "publisher.name" : property;
    }

    /** Whether the value is an address. */
    static boolean isAddress(String property) {
        return property.equals("url") || property.equals("mainEntityOfPage");
    }
}
