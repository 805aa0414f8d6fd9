package org.backfile.publish.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backfile.archive.Entry;
import org.backfile.output.OutputFolder;
import org.backfile.publish.Addresses;

/**
 * The pages of the articles without a day: one list, or where it is long one for each initial of the address, divided by more
 * letters where that is long too. In the packed layout the pages by initial are always there, and hold the articles.
 */
final class UndatedPages {

    static final int LONG_LIST = 500;

    private final Site site;
    private final PackedPages packed;
    private final List<Letters> initials;

    UndatedPages(Site site) {
        this.site = site;
        this.packed = new PackedPages(site);
        this.initials = Letters.of(site.archive().undated(), site.isPacked() ? Integer.MAX_VALUE : LONG_LIST);
    }

    private boolean isLong() {
        return site.archive().undated().size() > LONG_LIST;
    }

    /** How many pages these are. */
    int count() {
        int parts = site.isPacked() ? initials.stream().mapToInt(initial -> packed.count(initial.all())).sum()
                : isLong() ? initials.stream().mapToInt(Letters::count).sum() : 0;
        return site.archive().undated().isEmpty() ? 0 : 1 + parts;
    }

    void put(OutputFolder out) throws IOException {
        List<Entry> all = site.archive().undated();
        if (!all.isEmpty()) {
            Sheet sheet = Sheet.of(Addresses.UNDATED, site.words().text("undated"), site.articles(all.size()));
            put(sheet, isLong() ? List.of() : all, isLong() ? initials : List.of(), out);
        }
        for (Letters initial : initials) {
            if (site.isPacked()) {
                packed.put(bundle(initial), out);
            } else if (isLong()) {
                put(initial, top(), out);
            }
        }
    }

    private void put(Letters letters, List<Sheet.Above> above, OutputFolder out) throws IOException {
        Sheet sheet = sheet(letters, above);
        put(sheet, letters.own(), letters.parts(), out);
        List<Sheet.Above> below = new ArrayList<>(above);
        below.add(new Sheet.Above(sheet.path(), name(letters)));
        for (Letters part : letters.parts()) {
            put(part, below, out);
        }
    }

    private void put(Sheet sheet, List<Entry> entries, List<Letters> parts, OutputFolder out) throws IOException {
        Ingredients ingredients = site.ingredients("undated").add(sheet.description()).add(entries);
        parts.forEach(part -> ingredients.add(part.letters()).add(part.all().size()));
        out.put(site.page(sheet.path(), "undated", ingredients, () -> view(sheet, entries, parts)));
    }

    private Bundle bundle(Letters initial) {
        return new Bundle(sheet(initial, top()), Optional.of(site.words().text("undated.note")), initial.all(), Cards.LeavesOut.NOTHING,
                new Turn(Optional.empty(), Optional.empty()));
    }

    private List<Sheet.Above> top() {
        return List.of(new Sheet.Above(Addresses.UNDATED, site.words().text("undated")));
    }

    private Sheet sheet(Letters letters, List<Sheet.Above> above) {
        return new Sheet(Addresses.undated(letters.path()), site.words().text("undated") + ": " + name(letters),
                site.articles(letters.all().size()), above);
    }

    private UndatedView view(Sheet sheet, List<Entry> entries, List<Letters> parts) {
        List<Link> links = parts.stream().map(part -> Link.of(sheet.to(Addresses.undated(part.path())), name(part),
                site.words().number(part.all().size()))).toList();
        return new UndatedView(site.frame(sheet), sheet.title(), sheet.description(), links,
                Groups.byMonthKnown(site, new Cards(site, sheet, Cards.LeavesOut.NOTHING), entries));
    }

    /** "The", as addresses have no capitals. */
    private String name(Letters letters) {
        return letters.letters().isEmpty() ? site.words().text("other")
                : letters.letters().substring(0, 1).toUpperCase(Locale.ROOT) + letters.letters().substring(1);
    }
}
