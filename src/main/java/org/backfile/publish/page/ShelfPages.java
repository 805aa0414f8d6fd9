package org.backfile.publish.page;

import java.io.IOException;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.backfile.archive.Entry;
import org.backfile.output.OutputFolder;
import org.backfile.output.SitePath;
import org.backfile.publish.Addresses;

/**
 * The pages of outlets or of sections. An outlet's articles stand on a page for each year, or for each month of a
 * year that has many, so that a new article leaves the pages of earlier years as they are; those without a day on one page, or
 * where they are many by the letters of their addresses.
 */
final class ShelfPages {

    /** A longer year is divided into months. */
    static final int LONG_YEAR = 500;

    private static final int LATEST = 20;

    private final Site site;
    private final Shelf.Kind kind;
    private final List<Shelf> shelves;

    ShelfPages(Site site, Shelf.Kind kind) {
        this.site = site;
        this.kind = kind;
        this.shelves = kind.entries(site).entrySet().stream().map(named -> Shelf.of(site, kind, named)).toList();
    }

    /** How many pages these are, but for the parts of long undated lists: they are told when they are put, lest all stand in memory. */
    int count() {
        return shelves.isEmpty() ? 0 : 1 + shelves.stream().mapToInt(this::count).sum();
    }

    private int count(Shelf shelf) {
        List<Integer> years = shelf.chronicle().years();
        int months = years.stream().filter(year -> isLong(shelf, year)).mapToInt(year -> shelf.chronicle().year(year).size()).sum();
        return 1 + years.size() + months + (shelf.chronicle().undated().isEmpty() ? 0 : 1);
    }

    void put(OutputFolder out) throws IOException {
        if (shelves.isEmpty()) {
            return;
        }
        out.put(site.page(kind.all(), "shelves", site.ingredients("shelves").shelves(site, kind), this::all));
        for (Shelf shelf : shelves) {
            put(shelf, out);
        }
    }

    private void put(Shelf shelf, OutputFolder out) throws IOException {
        out.put(site.page(shelf.path(), "shelf", ingredients(shelf), () -> first(shelf)));
        for (int year : shelf.chronicle().years()) {
            putYear(shelf, year, out);
        }
        putUndated(shelf, out);
    }

    private void putUndated(Shelf shelf, OutputFolder out) throws IOException {
        List<Entry> undated = shelf.chronicle().undated();
        SitePath whole = Addresses.undated(shelf.path());
        List<Letters> initials = undated.size() <= UndatedPages.LONG_LIST ? List.of()
                : Letters.of(undated, UndatedPages.LONG_LIST, (SitePath.LONGEST - whole.text().length()) / LetterList.PATH_LETTER);
        if (!undated.isEmpty()) {
            put(shelf, new LetterList(whole, site.words().text("undated"), List.of(), undated.size(),
                    initials.isEmpty() ? undated : List.of(), initials), out);
        }
        List<LetterList> parts = LetterList.below(site, whole, initials);
        out.expect(parts.size());
        for (LetterList list : parts) {
            put(shelf, list, out);
        }
    }

    private void put(Shelf shelf, LetterList list, OutputFolder out) throws IOException {
        out.put(site.page(list.path(), "shelf-part", part(shelf, list.path()).add(list.size()).add(list.entries()).letters(list.parts()),
                () -> undated(shelf, list)));
    }

    private void putYear(Shelf shelf, int year, OutputFolder out) throws IOException {
        SitePath path = Addresses.year(shelf.path(), year);
        boolean isLong = isLong(shelf, year);
        Turns<Integer> turns = yearTurns(shelf);
        Ingredients made = part(shelf, path).turns(turns.before(year).map(Year::of), turns.after(year).map(Year::of));
        shelf.chronicle().year(year).forEach((month, entries) -> made.add(month.toString()).add(entries.size())
                .add(isLong ? List.of() : entries));
        out.put(site.page(path, "shelf-part", made, () -> year(shelf, year)));
        if (isLong) {
            for (YearMonth month : shelf.chronicle().year(year).keySet()) {
                putMonth(shelf, month, out);
            }
        }
    }

    private void putMonth(Shelf shelf, YearMonth month, OutputFolder out) throws IOException {
        SitePath path = Addresses.month(shelf.path(), month);
        Turns<YearMonth> turns = monthTurns(shelf, month.getYear());
        out.put(site.page(path, "shelf-part", part(shelf, path).turns(turns.before(month), turns.after(month))
                .add(shelf.chronicle().months().get(month)), () -> month(shelf, month)));
    }

    private Ingredients ingredients(Shelf shelf) {
        Chronicle chronicle = shelf.chronicle();
        return part(shelf, shelf.path()).turns(chronicle.first(), chronicle.last()).add(chronicle.latest(LATEST)).months(chronicle)
                .add(chronicle.undated().size());
    }

    private Ingredients part(Shelf shelf, SitePath path) {
        return site.ingredients("shelf").add(shelf.name()).add(shelf.path().text());
    }

    private static Turns<Integer> yearTurns(Shelf shelf) {
        return new Turns<>(new TreeSet<>(shelf.chronicle().years()), y -> Addresses.year(shelf.path(), y), String::valueOf);
    }

    private Turns<YearMonth> monthTurns(Shelf shelf, int year) {
        return new Turns<>(new TreeSet<>(shelf.chronicle().year(year).keySet()), m -> Addresses.month(shelf.path(), m),
                site.dates()::month);
    }

    private ShelvesView all() {
        String count = site.words().count(kind.word() + "s", kind.entries(site).size());
        Sheet sheet = Sheet.of(kind.all(), site.words().text(kind.word() + "s"), count);
        List<Link> links = kind.entries(site).entrySet().stream().map(named -> Link.of(
                sheet.to(kind.path(site).apply(named.getKey())), named.getKey(),
                site.articles(named.getValue().size()))).toList();
        return new ShelvesView(site.frame(sheet), sheet.title(), count, links);
    }

    private ShelfView first(Shelf shelf) throws IOException {
        Chronicle chronicle = shelf.chronicle();
        String count = site.articles(shelf.size());
        Sheet sheet = Sheet.of(shelf.path(), shelf.name(), count, aboveAll());
        Optional<Link> undated = Optional.of(chronicle.undated()).filter(u -> !u.isEmpty()).map(u -> Link.of(
                sheet.to(Addresses.undated(shelf.path())), site.words().text("undated"), site.articles(u.size())));
        return new ShelfView(site.frame(sheet), site.words().text(kind.word()), shelf.name(), count, site.span(chronicle),
                new Cards(site, sheet, kind.leavesOut()).full(chronicle.latest(LATEST)), years(shelf, sheet), undated);
    }

    private List<YearRow> years(Shelf shelf, Sheet sheet) {
        return new YearRows(site, sheet, shelf.chronicle()).rows(year -> Addresses.year(shelf.path(), year),
                month -> isLong(shelf, month.getYear()) ? sheet.to(Addresses.month(shelf.path(), month))
                        : sheet.to(Addresses.year(shelf.path(), month.getYear())) + "#m" + month.getMonthValue());
    }

    private boolean isLong(Shelf shelf, int year) {
        return shelf.chronicle().count(year) > LONG_YEAR;
    }

    private ShelfPartView year(Shelf shelf, int year) {
        Turns<Integer> turns = yearTurns(shelf);
        String title = Integer.toString(year);
        String count = site.articles(shelf.chronicle().count(year));
        Sheet sheet = part(shelf, Addresses.year(shelf.path(), year), title, count);
        Cards cards = new Cards(site, sheet, kind.leavesOut());
        List<Group> groups = new ArrayList<>();
        shelf.chronicle().year(year).forEach((month, entries) -> groups.add(new Group("m" + month.getMonthValue(),
                site.dates().name(month), monthHref(shelf, sheet, month), site.articles(entries.size()),
                isLong(shelf, year) ? List.of() : cards.dense(entries))));
        return view(shelf, sheet, title, count, groups, turns.turn(site, sheet, year));
    }

    private Optional<String> monthHref(Shelf shelf, Sheet sheet, YearMonth month) {
        return isLong(shelf, month.getYear())
                ? Optional.of(sheet.to(Addresses.month(shelf.path(), month))) : Optional.empty();
    }

    private ShelfPartView month(Shelf shelf, YearMonth month) {
        Turns<YearMonth> turns = monthTurns(shelf, month.getYear());
        List<Entry> entries = shelf.chronicle().months().get(month);
        String title = site.dates().month(month);
        String count = site.articles(entries.size());
        SitePath path = Addresses.month(shelf.path(), month);
        Sheet sheet = part(shelf, path, title, count,
                new Sheet.Above(Addresses.year(shelf.path(), month.getYear()), Integer.toString(month.getYear())));
        List<Group> groups = Groups.byDay(site, new Cards(site, sheet, Cards.LeavesOut.DAY), sheet, entries);
        return view(shelf, sheet, title, count, groups, turns.turn(site, sheet, month));
    }

    private ShelfPartView undated(Shelf shelf, LetterList list) {
        String count = site.articles(list.size());
        Sheet sheet = part(shelf, list.path(), list.title(), count, list.above().toArray(Sheet.Above[]::new));
        return new ShelfPartView(site.frame(sheet), Link.of(sheet.to(shelf.path()), shelf.name()), list.title(), count,
                LetterList.links(site, sheet, Addresses.undated(shelf.path()), list.parts()),
                Groups.byMonthKnown(site, new Cards(site, sheet, kind.leavesOut()), list.entries()), new Turn(Optional.empty(), Optional.empty()));
    }

    private Sheet part(Shelf shelf, SitePath path, String title, String count, Sheet.Above... between) {
        List<Sheet.Above> above = new ArrayList<>(List.of(aboveAll(), new Sheet.Above(shelf.path(), shelf.name())));
        above.addAll(List.of(between));
        return new Sheet(path, shelf.name() + ", " + title, count, above);
    }

    private ShelfPartView view(Shelf shelf, Sheet sheet, String title, String count, List<Group> groups, Turn turn) {
        return new ShelfPartView(site.frame(sheet), Link.of(sheet.to(shelf.path()), shelf.name()), title, count, List.of(), groups, turn);
    }

    private Sheet.Above aboveAll() {
        return new Sheet.Above(kind.all(), site.words().text(kind.word() + "s"));
    }
}
