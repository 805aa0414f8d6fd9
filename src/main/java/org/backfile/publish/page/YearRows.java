package org.backfile.publish.page;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backfile.output.SitePath;

/** Makes lists of years with their months, newest first. */
record YearRows(Site site, Sheet sheet, Chronicle chronicle) {

    /**
     * @param year  where a year's page is
     * @param month the relative address for a month
     */
    List<YearRow> rows(Function<Integer, SitePath> year, Function<YearMonth, String> month) {
        return chronicle.years().stream().sorted(Comparator.reverseOrder()).map(y -> new YearRow(
                Link.of(sheet.to(year.apply(y)), Integer.toString(y), site.articles(chronicle.count(y))),
                IntStream.rangeClosed(1, 12).mapToObj(m -> month(YearMonth.of(y, m), month)).toList())).toList();
    }

    private YearRow.Month month(YearMonth month, Function<YearMonth, String> href) {
        int count = chronicle.months().getOrDefault(month, List.of()).size();
        String letters = site.dates().shortName(month);
        return new YearRow.Month(letters,
                count == 0 ? Optional.empty() : Optional.of(Link.of(href.apply(month), letters, site.words().number(count))),
                site.dates().month(month) + ": " + site.articles(count));
    }
}
