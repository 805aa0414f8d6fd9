package org.backfile.publish.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.backfile.archive.Entry;
import org.backfile.output.OutputFolder;
import org.backfile.publish.Addresses;
import org.backfile.text.Slug;

/**
 * The pages of the articles without a day, and what lists them: one list, or where it is long one for each initial of the address,
 * divided by more letters where that is long too. In the packed layout the pages by initial are always there, and hold the articles;
 * else all are in one folder, which is asked for as a whole.
 */
final class UndatedPages {

    static final int LONG_LIST = 500;

    private final Site site;
    private final PackedPages packed;

    UndatedPages(Site site) {
        this.site = site;
        this.packed = new PackedPages(site);
    }

    void put(OutputFolder out) throws IOException {
        List<Entry> all = site.archive().undated();
        if (all.isEmpty()) {
            return;
        }
        if (site.isPacked()) {
            putLists(Letters.of(all, Integer.MAX_VALUE, Slug.LONGEST), out);
        } else if (!out.stands(Addresses.UNDATED, new Ingredients(ArticlePages.shared(site, "undated")).add(all).recipe())) {
            putLists(isLong() ? Letters.of(all, LONG_LIST, Slug.LONGEST) : List.of(), out);
            new ArticlePages(site).put(all, Optional.empty(), Optional.empty(), out);
        }
    }

    private boolean isLong() {
        return site.archive().undated().size() > LONG_LIST;
    }

    private void putLists(List<Letters> initials, OutputFolder out) throws IOException {
        List<Entry> all = site.archive().undated();
        out.expect(1 + initials.stream().mapToInt(initial -> site.isPacked() ? packed.count(initial.all()) : initial.count()).sum());
        Sheet sheet = Sheet.of(Addresses.UNDATED, site.words().text("undated"), site.articles(all.size()));
        put(sheet, isLong() ? List.of() : all, isLong() ? initials : List.of(), out);
        for (LetterList list : LetterList.below(site, Addresses.UNDATED, initials)) {
            put(list, new Sheet(list.path(), list.title(), site.articles(list.size()), list.above()), out);
        }
    }

    private void put(LetterList list, Sheet sheet, OutputFolder out) throws IOException {
        if (site.isPacked()) {
            packed.put(new Bundle(sheet, Optional.of(site.words().text("undated.note")), list.entries(), Cards.LeavesOut.NOTHING,
                    new Turn(Optional.empty(), Optional.empty())), out);
        } else {
            put(sheet, list.entries(), list.parts(), out);
        }
    }

    private void put(Sheet sheet, List<Entry> entries, List<Letters> parts, OutputFolder out) throws IOException {
        Ingredients ingredients = site.ingredients("undated").add(sheet.description()).add(entries).letters(parts);
        out.put(site.page(sheet.path(), "undated", ingredients, () -> view(sheet, entries, parts)));
    }

    private UndatedView view(Sheet sheet, List<Entry> entries, List<Letters> parts) {
        return new UndatedView(site.frame(sheet), sheet.title(), sheet.description(), LetterList.links(site, sheet, Addresses.UNDATED, parts),
                Groups.byMonthKnown(site, new Cards(site, sheet, Cards.LeavesOut.NOTHING), entries));
    }
}
