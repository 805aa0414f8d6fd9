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
import org.backfile.text.Recipe;

/** The pages of the articles, where each has its own. Each loads its article when it is asked for, and no other. */
final class ArticlePages {

    private final Site site;
    private final Pieces pieces;
    private final Recipe shared;

    ArticlePages(Site site) {
        this.site = site;
        this.pieces = new Pieces(site);
        this.shared = site.ingredients("article").recipe();
    }

    /**
     * What the pages of articles are made from besides the articles, and the pages that list them in their folder. What an article's
     * own page is made from and this has not, follows from the articles.
     *
     * @param list the template of those that list
     */
    static Recipe shared(Site site, String list) {
        return new Recipe.Writer().add(site.ingredients(list).recipe()).add(site.ingredients("article").recipe()).add(site.shelves()).recipe();
    }

    /**
     * An article and where its page is, which is worked out once for the page itself and its neighbours.
     *
     * @param dated whether its day is known
     */
    private record Place(Entry entry, SitePath path, boolean dated) { }

    private Place place(Entry entry) {
        return new Place(entry, site.addresses().article(entry).page(), entry.day().isPresent());
    }

    /** Puts the pages of some articles that follow each other. @param before and after them, if any stands there */
    void put(List<Entry> entries, Optional<Entry> before, Optional<Entry> after, OutputFolder out) throws IOException {
        Optional<Place> earlier = before.map(this::place);
        Optional<Place> here = Optional.empty();
        for (Entry entry : entries) {
            Optional<Place> later = Optional.of(place(entry));
            if (here.isPresent()) {
                put(out, earlier, here.get(), later);
                earlier = here;
            }
            here = later;
        }
        if (here.isPresent()) {
            put(out, earlier, here.get(), after.map(this::place));
        }
    }

    /** Articles without a day stand last in the archive's order and have no neighbours in time. */
    private void put(OutputFolder out, Optional<Place> before, Place here, Optional<Place> after) throws IOException {
        Optional<Place> earlier = here.dated() ? before : Optional.empty();
        Optional<Place> later = here.dated() ? after.filter(Place::dated) : Optional.empty();
        out.put(site.page(here.path(), "article", ingredients(here, earlier, later), () -> view(here, earlier, later)));
    }

    /** In 48 bytes: from 56 on SHA-256 takes two rounds, and it is most of what a page costs that stands. */
    private Ingredients ingredients(Place here, Optional<Place> before, Optional<Place> after) {
        return new Ingredients(shared).add(here.entry()).add(before.map(Place::entry)).add(after.map(Place::entry))
                .shelves(site, here.entry());
    }

    private ArticleView view(Place here, Optional<Place> before, Optional<Place> after) throws IOException {
        Article article = site.archive().load(here.entry());
        String summary = Summary.of(article);
        Sheet sheet = new Sheet(here.path(), article.headline(), summary, above(here.entry()));
        Optional<URI> address = site.address(here.path());
        Frame frame = site.frame(sheet, PageMetadata.of(article, site.edition().title(), summary, address),
                Optional.of(NewsArticleLd.of(article, address)), Scripts.ARTICLE);
        return new ArticleView(frame, pieces.alone(sheet, article), new Turn(title(sheet, before), title(sheet, after)));
    }

    private Optional<Title> title(Sheet sheet, Optional<Place> neighbour) {
        return neighbour.map(place -> site.title(place.entry(), sheet.to(place.path())));
    }

    private List<Sheet.Above> above(Entry entry) {
        Optional<LocalDate> known = entry.day();
        if (known.isEmpty()) {
            return List.of(new Sheet.Above(Addresses.UNDATED, site.words().text("undated")));
        }
        LocalDate day = known.get();
        return List.of(CalendarPages.above(day.getYear()), CalendarPages.above(site, YearMonth.from(day)),
                new Sheet.Above(Addresses.day(day), site.dates().day(day)));
    }
}
