package org.backfile.publish.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.archive.Entry;
import org.backfile.output.OutputFolder;
import org.backfile.publish.Addresses;

/** The first page. */
final class HomePage {

    private static final int LATEST = 12;

    /** Of outlets and of sections, as many are named here; the rest is a page away. */
    private static final int GREATEST = 30;

    private final Site site;

    HomePage(Site site) {
        this.site = site;
    }

    void put(OutputFolder out) throws IOException {
        out.put(site.page(Addresses.HOME, "home", ingredients(), this::view));
    }

    private Ingredients ingredients() {
        Chronicle chronicle = site.chronicle();
        return site.ingredients("home").add(site.archive().entries().size()).add(site.archive().calendar().size())
                .turns(chronicle.first(), chronicle.last()).add(chronicle.latest(LATEST)).months(chronicle)
                .shelves(site, Shelf.Kind.OUTLET).shelves(site, Shelf.Kind.SECTION).add(site.archive().undated().size());
    }

    private HomeView view() throws IOException {
        Sheet sheet = Sheet.of(Addresses.HOME, site.edition().title(), site.edition().description());
        Chronicle chronicle = site.chronicle();
        return new HomeView(site.frame(sheet), sheet.title(), sheet.description(), counts(), site.span(chronicle),
                new Cards(site, sheet, Cards.LeavesOut.NOTHING).full(chronicle.latest(LATEST)),
                new YearRows(site, sheet, chronicle).rows(Addresses::year, month -> sheet.to(Addresses.month(month))),
                greatest(sheet, Shelf.Kind.OUTLET), all(sheet, Shelf.Kind.OUTLET),
                greatest(sheet, Shelf.Kind.SECTION), all(sheet, Shelf.Kind.SECTION), undated(sheet));
    }

    private List<String> counts() {
        List<String> counts = new ArrayList<>();
        counts.add(site.articles(site.archive().entries().size()));
        counts.add(site.words().count("days", site.archive().calendar().size()));
        if (!site.archive().outlets().isEmpty()) {
            counts.add(site.words().count("outlets", site.archive().outlets().size()));
        }
        return counts;
    }

    private List<Link> greatest(Sheet sheet, Shelf.Kind kind) {
        return kind.entries(site).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Entry>> e) -> -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(GREATEST).sorted(Map.Entry.comparingByKey())
                .map(e -> Link.of(sheet.to(kind.path(site).apply(e.getKey())), e.getKey(),
                        site.words().number(e.getValue().size())))
                .toList();
    }

    private Optional<Link> all(Sheet sheet, Shelf.Kind kind) {
        int count = kind.entries(site).size();
        return count <= GREATEST ? Optional.empty() : Optional.of(Link.of(sheet.to(kind.all()),
                site.words().text(kind.word() + "s.all"), site.words().number(count)));
    }

    private Optional<Link> undated(Sheet sheet) {
        int count = site.archive().undated().size();
        return count == 0 ? Optional.empty() : Optional.of(Link.of(sheet.to(Addresses.UNDATED),
                site.words().text("undated"), site.articles(count)));
    }
}
