package org.backfile.publish.page;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Function;
import org.backfile.archive.Entry;
import org.backfile.output.SitePath;
import org.backfile.publish.Addresses;

/**
 * An outlet or a section: the two ways in which articles stand together.
 *
 * @param kind      which of the two
 * @param name      the outlet's or section's
 * @param path      of its first page
 * @param chronicle its articles
 */
record Shelf(Kind kind, String name, SitePath path, Chronicle chronicle) {

    enum Kind {
        OUTLET("outlet", Addresses.OUTLETS, Cards.LeavesOut.OUTLET),
        SECTION("section", Addresses.SECTIONS, Cards.LeavesOut.SECTION);

        private final String word;
        private final SitePath all;
        private final Cards.LeavesOut leavesOut;

        Kind(String word, SitePath all, Cards.LeavesOut leavesOut) {
            this.word = word;
            this.all = all;
            this.leavesOut = leavesOut;
        }

        /** The key of the word for one; with an {@code s}, of that for many. */
        String word() {
            return word;
        }

        /** The list of all of this kind. */
        SitePath all() {
            return all;
        }

        /** What the cards on its pages need not say. */
        Cards.LeavesOut leavesOut() {
            return leavesOut;
        }

        NavigableMap<String, List<Entry>> entries(Site site) {
            return this == OUTLET ? site.archive().outlets() : site.archive().sections();
        }

        /** The address of the one with this name. */
        Function<String, SitePath> path(Site site) {
            return this == OUTLET ? site.addresses()::outlet : site.addresses()::section;
        }
    }

    static Shelf of(Site site, Kind kind, Map.Entry<String, List<Entry>> named) {
        return new Shelf(kind, named.getKey(), kind.path(site).apply(named.getKey()), Chronicle.of(named.getValue()));
    }

    int size() {
        return chronicle.undated().size() + chronicle.months().values().stream().mapToInt(List::size).sum();
    }
}
