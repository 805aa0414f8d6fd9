package org.backfile.publish.page;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.backfile.archive.Entry;
import org.backfile.archive.Summary;
import org.backfile.article.Article;
import org.backfile.cite.NewsArticleLd;
import org.backfile.cite.PageMetadata;
import org.backfile.output.OutputFolder;
import org.backfile.output.SitePath;
import org.backfile.publish.Addresses;

/** The pages of the articles, where each has its own. Each loads its article when it is asked for, and no other. */
final class ArticlePages {

    private final Site site;
    private final Pieces pieces;

    ArticlePages(Site site) {
        this.site = site;
        this.pieces = new Pieces(site);
    }

    void put(OutputFolder out) throws IOException {
        Optional<Entry> before = Optional.empty();
        List<Entry> entries = site.archive().entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean dated = entry.published().day().isPresent();
            Optional<Entry> earlier = dated ? before : Optional.empty();
            Optional<Entry> later = dated ? dated(entries, i + 1) : Optional.empty();
            SitePath path = path(entry);
            out.put(site.page(path, "article", ingredients(path, entry, earlier, later), () -> view(path, entry, earlier, later)));
            before = Optional.of(entry);
        }
    }

    /** Articles without a day stand last in the archive's order and have no neighbours in time. */
    private static Optional<Entry> dated(List<Entry> entries, int i) {
        return i < entries.size() ? Optional.of(entries.get(i)).filter(e -> e.published().day().isPresent()) : Optional.empty();
    }

    private Ingredients ingredients(SitePath path, Entry entry, Optional<Entry> before, Optional<Entry> after) {
        return site.ingredients(path, "article").add(entry).add(before).add(after).shelves(site, entry);
    }

    private ArticleView view(SitePath path, Entry entry, Optional<Entry> before, Optional<Entry> after) throws IOException {
        Article article = site.archive().load(entry);
        String summary = Summary.of(article);
        Sheet sheet = new Sheet(path, article.headline(), summary, above(entry), before.map(this::path), after.map(this::path));
        Optional<URI> address = site.address(path);
        Frame frame = site.frame(sheet, PageMetadata.of(article, site.edition().title(), summary, address),
                Optional.of(NewsArticleLd.of(article, address)), Scripts.ARTICLE);
        return new ArticleView(frame, pieces.alone(sheet, article),
                new Turn(before.map(e -> site.title(sheet, e)), after.map(e -> site.title(sheet, e))));
    }

    private SitePath path(Entry entry) {
        return site.addresses().article(entry).page();
    }

    private List<Sheet.Above> above(Entry entry) {
        Optional<LocalDate> known = entry.published().day();
        if (known.isEmpty()) {
            return List.of(new Sheet.Above(Addresses.UNDATED, site.words().text("undated")));
        }
        LocalDate day = known.get();
        return List.of(CalendarPages.above(day.getYear()), CalendarPages.above(site, YearMonth.from(day)),
                new Sheet.Above(Addresses.day(day), site.dates().day(day)));
    }
}
