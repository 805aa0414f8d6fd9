package org.backfile.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.text.Recipe;

/** All articles of an edition. It does not change; many threads may use it. */
public interface Archive {

    /** All entries, in the order of {@link Entry#BY_TIME}. */
    List<Entry> entries();

    /** The dated entries by day, each day's in the order of {@link Entry#BY_TIME}; days in order, none empty. */
    NavigableMap<LocalDate, List<Entry>> calendar();

    /** The entries without a day. */
    List<Entry> undated();

    /** The entries by outlet's name, names in order; entries without an outlet are in none. */
    NavigableMap<String, List<Entry>> outlets();

    /** The entries by section's name, names in order; entries without a section are in none. */
    NavigableMap<String, List<Entry>> sections();

    /**
     * What a list says of an article below its headline: the standfirst, or else the body's beginning, at most 220 UTF-16
     * units; may be empty. Reads the disk, but little of it.
     *
     * @throws IOException where the record cannot be read
     */
    String summary(Entry entry) throws IOException;

    /**
     * The whole article. Reads the disk.
     *
     * @throws IOException where the record cannot be read
     */
    Article load(Entry entry) throws IOException;

    /**
     * An article that an earlier build had, as it was then. Reads the disk.
     *
     * @param recipe   of its record
     * @param location where that stood
     * @return absent where another record stands there now, or none
     */
    default Optional<Article> former(Recipe recipe, long location) {
        return Optional.empty();
    }
}
