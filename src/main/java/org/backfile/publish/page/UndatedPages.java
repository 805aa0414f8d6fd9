package org.backfile.publish.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.archive.Entry;
import org.backfile.output.OutputFolder;
import org.backfile.publish.Addresses;

/**
 * The pages of the articles without a day: one list, or where it is long one for each initial of the address. In the packed
 * layout the pages by initial are always there, and hold the articles.
 */
final class UndatedPages {

    static final int LONG_LIST = 500;

    private final Site site;
    private final PackedPages packed;
    private final NavigableMap<String, List<Entry>> initials = new TreeMap<>();

    UndatedPages(Site site) {
        this.site = site;
        this.packed = new PackedPages(site);
        site.archive().undated().forEach(e -> initials.computeIfAbsent(Addresses.initial(e.permalink()), i -> new ArrayList<>()).add(e));
    }

    /** How many pages these are. */
    int count() {
        int all = site.archive().undated().size();
        int parts = site.isPacked() ? initials.values().stream().mapToInt(packed::count).sum() : all > LONG_LIST ? initials.size() : 0;
        return all == 0 ? 0 : 1 + parts;
    }

    void put(OutputFolder out) throws IOException {
        List<Entry> all = site.archive().undated();
        if (!all.isEmpty()) {
            out.put(site.page(Addresses.UNDATED, "undated", site.ingredients("undated").add(all),
                    () -> all.size() > LONG_LIST ? divided() : whole()));
        }
        for (String initial : initials.keySet()) {
            if (site.isPacked()) {
                packed.put(bundle(initial), out);
            } else if (all.size() > LONG_LIST) {
                out.put(site.page(Addresses.undated(initial), "undated",
                        site.ingredients("undated").add(initials.get(initial)), () -> part(initial)));
            }
        }
    }

    private UndatedView whole() {
        List<Entry> all = site.archive().undated();
        return view(Sheet.of(Addresses.UNDATED, site.words().text("undated"), site.articles(all.size())), all);
    }

    private UndatedView part(String initial) {
        return view(sheet(initial), initials.get(initial));
    }

    private Bundle bundle(String initial) {
        return new Bundle(sheet(initial), Optional.of(site.words().text("undated.note")), initials.get(initial), Cards.LeavesOut.NOTHING,
                new Turn(Optional.empty(), Optional.empty()));
    }

    private Sheet sheet(String initial) {
        Sheet.Above above = new Sheet.Above(Addresses.UNDATED, site.words().text("undated"));
        return Sheet.of(Addresses.undated(initial), above.title() + ": " + name(initial), site.articles(initials.get(initial).size()), above);
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
        return initial.equals(Addresses.OTHER) ? site.words().text("other") : initial.toUpperCase(Locale.ROOT);
    }
}
