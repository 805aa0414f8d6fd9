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
import org.backfile.text.Direction;

/** The pages of the articles. Each loads its article when it is asked for, and no other. */
final class ArticlePages {

    /** So much of an article tells which way it runs. */
    private static final int SAMPLE = 1_000;

    private final Site site;
    private final Provenances provenances;

    ArticlePages(Site site) {
        this.site = site;
        this.provenances = new Provenances(site);
    }

    void put(OutputFolder out) throws IOException {
        Optional<Entry> before = Optional.empty();
        List<Entry> entries = site.archive().entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean dated = entry.published().day().isPresent();
            Optional<Entry> earlier = dated ? before : Optional.empty();
            Optional<Entry> later = dated ? dated(entries, i + 1) : Optional.empty();
            SitePath path = Addresses.article(entry);
            out.put(site.page(path, "article", ingredients(path, entry, earlier, later), () -> view(path, entry, earlier, later)));
            before = Optional.of(entry);
        }
    }

    /** Articles without a day stand last in the archive's order and have no neighbours in time. */
    private static Optional<Entry> dated(List<Entry> entries, int i) {
        return i < entries.size() ? Optional.of(entries.get(i)).filter(e -> e.published().day().isPresent()) : Optional.empty();
    }

    private Ingredients ingredients(SitePath path, Entry entry, Optional<Entry> before, Optional<Entry> after) {
        return site.ingredients(path, "article").add(entry).add(before).add(after)
                .add(entry.outlet().map(name -> site.addresses().outlet(name).text()).orElse(""))
                .add(entry.section().map(name -> site.addresses().section(name).text()).orElse(""));
    }

    private ArticleView view(SitePath path, Entry entry, Optional<Entry> before, Optional<Entry> after) throws IOException {
        Article article = site.archive().load(entry);
        String summary = Summary.of(article);
        Sheet sheet = new Sheet(path, article.headline(), summary, above(entry),
                before.map(Addresses::article), after.map(Addresses::article));
        Optional<URI> address = site.address(sheet.path());
        Frame frame = site.frame(sheet, PageMetadata.of(article, site.edition().title(), summary, address),
                Optional.of(NewsArticleLd.of(article, address)), Scripts.ARTICLE);
        return new ArticleView(frame, Languages.code(article.language()), direction(article),
                article.outlet().map(name -> Link.of(sheet.to(site.addresses().outlet(name)), name)),
                article.section().map(name -> Link.of(sheet.to(site.addresses().section(name)), name)),
                article.kicker(), article.headline(), article.standfirst(), article.bylines(),
                site.dates().line(article.published()), article.updated().map(site.dates()::line),
                BodyHtml.ARTICLE.of(article.body()),
                new Turn(before.map(e -> site.title(sheet, e)), after.map(e -> site.title(sheet, e))),
                provenances.of(article, address));
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

    private static String direction(Article article) {
        String text = article.headline() + article.bodyText();
        return Direction.of(text.substring(0, Math.min(SAMPLE, text.length()))).html();
    }
}
