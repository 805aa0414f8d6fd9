package org.backfile.publish.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.backfile.archive.Entry;
import org.backfile.output.OutputFolder;
import org.backfile.publish.Addresses;

/** The pages of the articles without a day: one list, or where it is long one for each initial of the address. */
final class UndatedPages {

    static final int LONG_LIST = 500;

    private static final String OTHER = "other";

    private final Site site;
    private final NavigableMap<String, List<Entry>> initials = new TreeMap<>();

    UndatedPages(Site site) {
        this.site = site;
        site.archive().undated().forEach(e -> initials.computeIfAbsent(initial(e), i -> new ArrayList<>()).add(e));
    }

    /** How many pages these are. */
    int count() {
        int all = site.archive().undated().size();
        return all == 0 ? 0 : all > LONG_LIST ? 1 + initials.size() : 1;
    }

    void put(OutputFolder out) throws IOException {
        List<Entry> all = site.archive().undated();
        if (!all.isEmpty()) {
            out.put(site.page(Addresses.UNDATED, "undated", site.ingredients(Addresses.UNDATED, "undated").add(all),
                    () -> all.size() > LONG_LIST ? divided() : whole()));
        }
        if (all.size() > LONG_LIST) {
            for (String initial : initials.keySet()) {
                out.put(site.page(Addresses.undated(initial), "undated",
                        site.ingredients(Addresses.undated(initial), "undated").add(initials.get(initial)), () -> part(initial)));
            }
        }
    }

    private UndatedView whole() {
        List<Entry> all = site.archive().undated();
        return view(Sheet.of(Addresses.UNDATED, site.words().text("undated"), site.articles(all.size())), all);
    }

    private UndatedView part(String initial) {
        List<Entry> entries = initials.get(initial);
        Sheet.Above above = new Sheet.Above(Addresses.UNDATED, site.words().text("undated"));
        return view(Sheet.of(Addresses.undated(initial), above.title() + ": " + name(initial),
                site.articles(entries.size()), above), entries);
    }

    private UndatedView view(Sheet sheet, List<Entry> entries) {
        return new UndatedView(site.frame(sheet), sheet.title(), site.articles(entries.size()), List.of(),
                Groups.byMonthKnown(site, new Cards(site, sheet, Cards.LeavesOut.NOTHING), entries));
    }

    private UndatedView divided() {
        String count = site.articles(site.archive().undated().size());
        Sheet sheet = Sheet.of(Addresses.UNDATED, site.words().text("undated"), count);
        List<Link> links = initials.entrySet().stream().map(i -> Link.of(sheet.to(Addresses.undated(i.getKey())),
                name(i.getKey()), site.words().number(i.getValue().size()))).toList();
        return new UndatedView(site.frame(sheet), sheet.title(), count, links, List.of());
    }

    private String name(String initial) {
        return initial.equals(OTHER) ? site.words().text("other") : initial.toUpperCase(Locale.ROOT);
    }

    private static String initial(Entry entry) {
        String slug = entry.permalink().slug().text();
        return slug.isEmpty() ? OTHER : slug.substring(0, 1);
    }
}
