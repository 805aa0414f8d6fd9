package org.backfile.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.archive.Archive;
import org.backfile.archive.Entry;
import org.backfile.article.Article;
import org.backfile.article.ArticleId;
import org.backfile.article.Permalink;
import org.backfile.output.SitePath;
import org.backfile.text.Slug;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private static Addresses of(String... outlets) {
        NavigableMap<String, List<Entry>> names = new TreeMap<>();
        Arrays.stream(outlets).forEach(name -> names.put(name, List.of()));
        return Addresses.of(new Named(names), Layout.FOLDERS);
    }

    private record Named(NavigableMap<String, List<Entry>> outlets) implements Archive {

        @Override
        public List<Entry> entries() {
            return List.of();
        }

        @Override
        public NavigableMap<LocalDate, List<Entry>> calendar() {
            return new TreeMap<>();
        }

        @Override
        public List<Entry> undated() {
            return List.of();
        }

        @Override
        public NavigableMap<String, List<Entry>> sections() {
            return new TreeMap<>();
        }

        @Override
        public String summary(Entry entry) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Article load(Entry entry) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void daysMonthsAndYearsHaveTheirFolders() {
        assertEquals("2022/08/01/index.html", Addresses.day(LocalDate.of(2022, 8, 1)).text());
        assertEquals("2022/08/index.html", Addresses.month(YearMonth.of(2022, 8)).text());
        assertEquals("0987/index.html", Addresses.year(987).text());
        SitePath outlet = SitePath.of("outlet/le-monde/index.html");
        assertEquals("outlet/le-monde/2022/index.html", Addresses.year(outlet, 2022).text());
        assertEquals("outlet/le-monde/2022/08/index.html", Addresses.month(outlet, YearMonth.of(2022, 8)).text());
        assertEquals("outlet/le-monde/undated/index.html", Addresses.undated(outlet).text());
    }

    @Test
    void anArticleIsOnItsOwnPageOrPackedOnThatOfItsDayOrInitial() {
        ArticleId id = new ArticleId("abcdefghijkl");
        Permalink dated = new Permalink(Optional.of(LocalDate.of(2022, 8, 1)), Slug.of("Ministers meet"), id);
        assertEquals("2022/08/01/ministers-meet-abcdefghijkl.html", Addresses.article(dated, Layout.FOLDERS).text());
        assertEquals("2022/08/01/index.html#ministers-meet-abcdefghijkl", Addresses.article(dated, Layout.PACKED).text());
        Permalink undated = new Permalink(Optional.empty(), Slug.of("Ministers meet"), id);
        assertEquals("undated/m/index.html#ministers-meet-abcdefghijkl", Addresses.article(undated, Layout.PACKED).text());
        Permalink wordless = new Permalink(Optional.empty(), Slug.of("!"), id);
        assertEquals("undated/other/index.html#abcdefghijkl", Addresses.article(wordless, Layout.PACKED).text());
    }

    @Test
    void aPlaceOnThePageItselfIsTheAnchorAlone() {
        SitePath day = SitePath.of("2022/08/01/index.html");
        Address place = Address.of(day, "a");
        assertEquals("#a", place.from(day));
        assertEquals("../01/index.html#a", place.from(SitePath.of("2022/08/02/index.html")));
        assertEquals("index.html", Address.of(day).from(day));
        assertEquals("2022/08/01/part-3.html", Addresses.part(day, 3).text());
    }

    @Test
    void addressesDoNotDependOnTheMachinesLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertEquals("2022/08/01/index.html", Addresses.day(LocalDate.of(2022, 8, 1)).text());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aNameThatItsSlugSpellsOutHasTheSlugAlone() {
        assertEquals("outlet/le-monde/index.html", of("Le Monde").outlet("Le Monde").text());
    }

    @Test
    void namesWithOneSlugHaveDifferentAddresses() {
        String[] names = {"Le Monde", "le monde", "LE MONDE!", "Le-Monde", "Lé Monde"};
        Addresses addresses = of(names);
        List<String> paths = Arrays.stream(names).map(name -> addresses.outlet(name).text()).toList();
        assertEquals(names.length, new HashSet<>(paths).size());
        assertTrue(paths.stream().allMatch(path -> path.startsWith("outlet/le-monde")), paths.toString());
    }

    @Test
    void anotherNameMovesNone() {
        assertEquals(of("le monde").outlet("le monde"), of("Le Monde", "LE MONDE", "le monde").outlet("le monde"));
    }

    @Test
    void namesThatCannotBeFolderNamesHaveAHash() {
        Addresses addresses = of("", "!!!", "../..", "Con", "湖报", "\0");
        for (String name : List.of("", "!!!", "../..", "Con", "湖报", "\0")) {
            assertEquals("", SitePath.fault(addresses.outlet(name).text()));
        }
        assertNotEquals(addresses.outlet("!!!"), addresses.outlet(""));
    }

    @Test
    void anUnknownNameIsADefect() {
        Addresses addresses = of("Le Monde");
        assertThrows(IllegalArgumentException.class, () -> addresses.outlet("Figaro"));
    }
}
