package org.backfile.publish.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.output.OutputFolder;
import org.backfile.publish.Addresses;
import org.backfile.publish.page.SearchView.Wording;

/** The page that searches the archive's index, by scripts; what they say is in the page, as they may load nothing else. */
final class SearchPage {

    private static final List<String> KEYS = List.of("search.searching", "search.first", "search.nothing", "search.filtered", "search.beginning",
            "search.whole", "search.near", "search.failed", "search.page", "search.pages", "search.from", "search.to", "search.years",
            "search.dates", "search.unnamed", "search.more", "articles.one", "articles.other", "number.group",
            "number.singular", "undated", "outlet", "section", "language", "previous", "next", "span", "date.day", "date.month",
            "date.first", "date.or", "date.unknown");

    private static final List<String> EXAMPLES = List.of("words", "phrase", "prefix", "without", "or", "title");

    private final Site site;

    SearchPage(Site site) {
        this.site = site;
    }

    void put(OutputFolder out) throws IOException {
        Ingredients ingredients = site.ingredients("search").add(site.archive().undated().isEmpty() ? 0 : 1);
        out.put(site.page(Addresses.SEARCH, "search", ingredients, this::view));
    }

    private SearchView view() {
        Sheet sheet = Sheet.of(Addresses.SEARCH, site.words().text("search"), "");
        List<Wording> examples = EXAMPLES.stream().map(name -> new Wording(site.words().text("search.example." + name),
                site.words().text("search.example." + name + ".means"))).toList();
        List<Wording> wordings = Stream.concat(KEYS.stream(), months()).map(key -> new Wording(key, site.words().text(key))).toList();
        return new SearchView(site.frame(sheet, Scripts.SEARCH), sheet.title(), ways(sheet), examples, wordings);
    }

    private static Stream<String> months() {
        return IntStream.rangeClosed(1, 12).boxed().flatMap(month -> Stream.of("month." + month, "month.dated." + month, "month.short." + month));
    }

    private List<Link> ways(Sheet sheet) {
        List<Link> ways = new ArrayList<>();
        ways.add(Link.of(sheet.to(Addresses.HOME), site.words().text("years")));
        if (!site.archive().outlets().isEmpty()) {
            ways.add(Link.of(sheet.to(Addresses.OUTLETS), site.words().text("outlets")));
        }
        if (!site.archive().sections().isEmpty()) {
            ways.add(Link.of(sheet.to(Addresses.SECTIONS), site.words().text("sections")));
        }
        if (!site.archive().undated().isEmpty()) {
            ways.add(Link.of(sheet.to(Addresses.UNDATED), site.words().text("undated")));
        }
        return ways;
    }
}
