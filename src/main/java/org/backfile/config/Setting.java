package org.backfile.config;

import java.util.Arrays;
import java.util.List;

/** The keys of the configuration file. The table in README.md is held to this list by a test. */
public enum Setting {
    TITLE("title", "News archive", "the archive's name, on every page"),
    DESCRIPTION("description", "", "one sentence on the archive, on the home page and in its metadata"),
    EDITION("edition", "", "name and date of this edition, printed at the foot of every page; never taken from the clock"),
    LANGUAGE("language", "en", "language of the pages' own words: `en`, `de`, `fr`"),
    BASE_URL("base-url", "", "where the archive will be published, for canonical links; leave out for a folder on a disk"),
    LAYOUT("layout", "folders", "`folders`: each article has a page of its own; `packed`: a day's stand on one, for hosts that limit files"),
    PAGES("pages", "pages", "folder of Markdown pages, beside the configuration file"),
    CORRECTIONS("corrections", "corrections.yaml", "file of what you set right in single records, beside the configuration file"),
    OUTLETS("outlets", "", "what you know of the outlets, one by one; the keys below"),
    OUTLET_FOLDER("outlets.folder", "", "folder of its scrapes, below the input"),
    OUTLET_NAME("outlets.name", "", "its name, instead of the one in the pages' copyright lines"),
    OUTLET_LANGUAGE("outlets.language", "", "language of all its articles, where you would not have it told article by article"),
    OUTLET_DATE_ORDER("outlets.date-order", "", "`dmy` or `mdy`: what 01/02/2012 means there; without it such a date stays unknown"),
    HABITS("habits", "habits.jsonl", "file of what `backfile learn` has learnt, beside the configuration file"),
    MAX_BYTES("max-document-bytes", "8388608", "larger documents are set aside"),
    MAX_LINES("max-document-lines", "100000", "documents with more lines are set aside");

    private final String key;
    private final String otherwise;
    private final String meaning;

    Setting(String key, String otherwise, String meaning) {
        this.key = key;
        this.otherwise = otherwise;
        this.meaning = meaning;
    }

    /** The key as written; a key of an item of a list after the list's and a dot. */
    public String key() {
        return key;
    }

    /** The value where the key is left out; empty where that means none. */
    public String otherwise() {
        return otherwise;
    }

    /** One clause in Markdown. */
    public String meaning() {
        return meaning;
    }

    /** The keys at the top level, or, with a prefix such as {@code outlets.}, those of a list's items; without the prefix. */
    static List<String> keys(String prefix) {
        return Arrays.stream(values()).map(Setting::key).filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length())).filter(key -> key.indexOf('.') < 0).toList();
    }
}
