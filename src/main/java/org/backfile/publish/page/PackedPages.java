package org.backfile.publish.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.archive.Entry;
import org.backfile.article.ArticleId;
import org.backfile.output.Artifact;
import org.backfile.output.OutputFolder;
import org.backfile.output.SitePath;
import org.backfile.publish.Address;
import org.backfile.publish.Addresses;

/**
 * Pages that hold whole articles, one after another: those of a day, or without a day those of an initial.
 *
 * <p>Where they are too many for one page, it lists their headlines, each with the article's anchor, and the articles stand on
 * parts of it. So an article's address holds however many others come: it leads to the article, or to the line that does. To which
 * part an article belongs is told by the first bits of its id, of which each doubling of the articles takes one more.
 */
final class PackedPages {

    /** So many articles stand on one page, on the average of a day's parts: some 1.5 MB. */
    static final int LONG_PAGE = 200;

    private static final int ID_BITS = ArticleId.LENGTH * 5;

    private final Site site;
    private final Pieces pieces;

    PackedPages(Site site) {
        this.site = site;
        this.pieces = new Pieces(site);
    }

    /** How many pages so many articles take. */
    int count(List<Entry> entries) {
        int parts = parts(entries).size();
        return parts == 1 ? 1 : 1 + parts;
    }

    void put(Bundle bundle, OutputFolder out) throws IOException {
        List<List<Entry>> parts = parts(bundle.entries());
        if (parts.size() == 1) {
            out.put(page(bundle));
            return;
        }
        out.put(site.page(bundle.sheet().path(), "packed", ingredients(bundle), () -> contents(bundle, parts)));
        for (int i = 0; i < parts.size(); i++) {
            out.put(page(part(bundle, parts, i)));
        }
    }

    /** The articles of each part, none empty, each in order; one part where one page holds them all. */
    private static List<List<Entry>> parts(List<Entry> entries) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros((entries.size() - 1) / LONG_PAGE);
        if (bits == 0) {
            return List.of(entries);
        }
        TreeMap<Long, List<Entry>> parts = new TreeMap<>();
        entries.forEach(e -> parts.computeIfAbsent(e.id().bits() >>> ID_BITS - bits, p -> new ArrayList<>()).add(e));
        return List.copyOf(parts.values());
    }

    private Artifact page(Bundle bundle) {
        Ingredients ingredients = ingredients(bundle);
        bundle.entries().forEach(entry -> ingredients.shelves(site, entry));
        return site.page(bundle.sheet().path(), "packed", ingredients, () -> whole(bundle));
    }

    private Ingredients ingredients(Bundle bundle) {
        return site.ingredients("packed").add(bundle.sheet()).add(bundle.turn()).add(bundle.entries());
    }

    private Bundle part(Bundle bundle, List<List<Entry>> parts, int i) {
        Sheet whole = bundle.sheet();
        String count = site.articles(parts.get(i).size());
        List<Sheet.Above> above = Stream.concat(whole.above().stream(), Stream.of(new Sheet.Above(whole.path(), whole.title()))).toList();
        Sheet sheet = new Sheet(Addresses.part(whole.path(), i + 1), title(whole, parts, i), count, above);
        Optional<Integer> before = Optional.of(i - 1).filter(n -> n >= 0);
        Optional<Integer> after = Optional.of(i + 1).filter(n -> n < parts.size());
        Turn turn = new Turn(before.map(n -> turned(sheet, whole, parts, n)), after.map(n -> turned(sheet, whole, parts, n)));
        return new Bundle(sheet, Optional.empty(), parts.get(i), bundle.leavesOut(), turn);
    }

    private Title turned(Sheet sheet, Sheet whole, List<List<Entry>> parts, int i) {
        return site.title(sheet, Addresses.part(whole.path(), i + 1), title(whole, parts, i));
    }

    private String title(Sheet whole, List<List<Entry>> parts, int i) {
        return site.words().text("packed.part", whole.title(), site.words().number(i + 1), site.words().number(parts.size()));
    }

    private PackedView whole(Bundle bundle) throws IOException {
        Sheet sheet = bundle.sheet();
        Cards cards = new Cards(site, sheet, bundle.leavesOut());
        List<PackedView.Headline> headlines = new ArrayList<>();
        List<Piece> articles = new ArrayList<>();
        for (Entry entry : bundle.entries()) {
            Address here = new Address(sheet.path(), Optional.of(entry.permalink().name()));
            headlines.add(new PackedView.Headline(Optional.empty(), cards.dense(entry).leadingTo(here.from(sheet.path()))));
            articles.add(pieces.among(sheet, site.archive().load(entry), site.addresses().article(entry)));
        }
        return new PackedView(site.frame(sheet, Scripts.ARTICLE), sheet.title(), sheet.description(), bundle.note(),
                headlines.size() == 1 ? List.of() : headlines, articles, bundle.turn());
    }

    /** All headlines in order of time, each with its article's anchor. */
    private PackedView contents(Bundle bundle, List<List<Entry>> parts) {
        Sheet sheet = bundle.sheet();
        Cards cards = new Cards(site, sheet, bundle.leavesOut());
        Map<Entry, SitePath> pages = new IdentityHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            SitePath page = Addresses.part(sheet.path(), i + 1);
            parts.get(i).forEach(entry -> pages.put(entry, page));
        }
        List<PackedView.Headline> headlines = bundle.entries().stream().map(entry -> elsewhere(cards, entry, pages.get(entry))).toList();
        String note = site.words().text("packed.note", site.words().number(parts.size()));
        return new PackedView(site.frame(sheet, Scripts.ONWARD), sheet.title(), sheet.description(), Optional.of(note), headlines, List.of(),
                bundle.turn());
    }

    private static PackedView.Headline elsewhere(Cards cards, Entry entry, SitePath page) {
        String name = entry.permalink().name();
        return new PackedView.Headline(Optional.of(name),
                cards.dense(entry).leadingTo(new Address(page, Optional.of(name)).from(cards.sheet().path())));
    }
}
