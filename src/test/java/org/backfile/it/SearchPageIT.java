package org.backfile.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A reader searches the sample archive: by typing, by keyboard, by an address that somebody gave; nothing is asked for beyond the folder. */
class SearchPageIT {

    private static Browser browser;
    private static Path site;

    @BeforeAll
    static void build() throws Exception {
        browser = Browser.open();
        site = Sample.build("search");
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    /** A page whose address changes behind the # alone is not opened anew. */
    @BeforeEach
    void leave() {
        browser.open(URI.create("about:blank"));
        browser.console();
        browser.requests();
    }

    @Test
    void fromTheDisk() {
        search(site.toUri());
    }

    @Test
    void fromAHost() throws Exception {
        try (Host host = Host.of(site)) {
            search(host.address());
        }
    }

    private static void search(URI top) {
        browser.open(top.resolve("index.html"));
        browser.script("document.querySelector('.box input').focus()");
        browser.press("harbour");
        browser.press(Keys.ENTER);
        browser.await("the search has one address", () -> browser.address().toString().endsWith("search.html#q=harbour"));
        found("8 articles");
        browser.await("a sentence of the article, with the word marked", () -> !browser.all("#hits .summary mark").isEmpty());
        browser.await("no frame is left", () -> browser.all("iframe").isEmpty());
        browser.follow("#hits h3 a");
        assertTrue(browser.address().getPath().matches(".*/\\d{4}/\\d\\d/\\d\\d/[a-z0-9-]+\\.html"), browser.address().toString());
        browser.back();
        found("8 articles");
        assertEquals(List.of(), browser.console());
        List<String> requests = browser.requests();
        assertTrue(requests.size() > 15, "the requests are seen: " + requests);
        String folder = top.toString().replaceFirst("^file:/(?!/)", "file:///");
        assertEquals(List.of(), requests.stream().filter(address -> !address.startsWith(folder)).toList());
    }

    private static void found(String status) {
        browser.await("the status says: " + status, () -> browser.text("#status").equals(status), () -> browser.text("#status"));
    }

    private static void open(String state) {
        browser.open(URI.create(site.resolve("search.html").toUri() + "#" + state));
    }

    @Test
    void findsWhatIsBeingTyped() {
        open("");
        browser.script("document.querySelector('#query input').focus()");
        browser.press("harb");
        browser.await("words that begin so", () -> browser.text("#status").matches("\\d+ articles, with words that begin with harb"));
        assertTrue(browser.address().toString().endsWith("#q=harb"), browser.address().toString());
        browser.press(Keys.ENTER);
        found("Nothing found for harb");
    }

    @Test
    void theKeyboardDoesItAll() {
        open("q=harbour");
        found("8 articles");
        browser.script("document.querySelector('#query input').focus()");
        assertEquals("A", browser.press(Keys.ARROW_DOWN).getTagName().toUpperCase(Locale.ROOT));
        assertEquals("INPUT", browser.press(Keys.ARROW_UP).getTagName().toUpperCase(Locale.ROOT));
        browser.script("document.getElementById('date-from').focus()");
        browser.press(Keys.END);
        browser.await("from the last year on", () -> browser.address().getFragment().matches("q=harbour&from=(\\d{4})&to=\\1"));
        browser.await("the year's months", () -> browser.all("#filters rect").size() == 12);
        assertEquals("date-from", browser.script("return document.activeElement.id"), "the slider keeps the focus");
        browser.script("document.getElementById('all-years').click()");
        found("8 articles");
    }

    @Test
    void anAddressHoldsWhatWasChosen() {
        open("q=harbour&section=Science&sort=oldest");
        found("3 articles");
        assertEquals("1", browser.script("return String(document.querySelectorAll('#filters input:checked').length)"));
        List<?> dates = (List<?>) browser.script("return Array.from(document.querySelectorAll('#hits time'), time => time.textContent.slice(-4))");
        assertEquals(dates.stream().map(String::valueOf).sorted().toList(), dates);
        browser.script("document.querySelector('#filters input:checked').click()");
        found("8 articles");
        browser.back();
        found("3 articles");
    }

    @Test
    void draggingAcrossTheYearsNarrowsThemDown() {
        open("q=harbour");
        found("8 articles");
        browser.script("""
                const picture = document.querySelector('.chart svg');
                const box = picture.getBoundingClientRect();
                picture.setPointerCapture = () => {};
                const at = (type, share) => picture.dispatchEvent(new PointerEvent(type, { clientX: box.left + box.width * share, pointerId: 1 }));
                at('pointerdown', 0.01); at('pointermove', 0.3); at('pointerup', 0.3);""");
        browser.await("a range of years", () -> browser.address().getFragment().matches("q=harbour&from=\\d{4}&to=\\d{4}"));
        browser.await("fewer articles", () -> browser.text("#status").matches("[1-7] articles?"));
    }

    /** One year has no other to choose: the archive's months are there at once, and choosing all of them takes nothing away. */
    @Test
    void anArchiveOfOneYearShowsItsMonths() throws Exception {
        Path folder = Files.createDirectories(Scratch.folder("search-one-year/in")).getParent();
        Files.writeString(folder.resolve("in/ferry.txt"), "The ferry sails again\n\n3 March 2021\n\nThe ferry sailed again on Monday, after a winter in which"
                + " nobody had crossed the bay but by the long road around it.\n");
        Program.in(folder).run("build", "in").expect(0);
        browser.open(URI.create(folder.resolve("site/search.html").toUri() + "#q=ferry"));
        found("1 article");
        browser.await("the year's months", () -> browser.all("#filters rect").size() == 12);
        browser.script("document.getElementById('date-from').focus()");
        browser.press(Keys.ARROW_RIGHT);
        browser.await("from February on", () -> browser.address().getFragment().equals("q=ferry&from=2021-02&to=2021-12"));
        found("1 article");
        browser.press(Keys.END);
        browser.await("December alone", () -> browser.text("#status").startsWith("None of 1 article"));
    }

    @Test
    void oneYearOfManyStandsAmongItsNeighbours() {
        open("q=rublev");
        found("1 article");
        browser.await("some years", () -> browser.all("#filters rect").size() == 5);
        browser.script("""
                const picture = document.querySelector('.chart svg');
                const box = picture.getBoundingClientRect();
                picture.setPointerCapture = () => {};
                const at = type => picture.dispatchEvent(new PointerEvent(type, { clientX: box.left + box.width / 2, pointerId: 1 }));
                at('pointerdown'); at('pointerup');""");
        browser.await("its year's months", () -> browser.all("#filters rect").size() == 12);
        found("1 article");
    }

    @Test
    void whereNothingIsFoundThePageSaysHowToSearch() {
        open("q=zzyzx");
        found("Nothing found for zzyzx");
        assertFalse(browser.all("#how:not([hidden])").isEmpty());
        open("q=harbour");
        found("8 articles");
        assertTrue(browser.all("#how:not([hidden])").isEmpty());
        assertTrue(browser.script("return document.title").toString().startsWith("harbour – "));
    }

    @Test
    void onANarrowScreenWhatNarrowsDownStandsShutBeforeTheHits() {
        String before = "return String(document.getElementById('narrow').compareDocumentPosition(document.getElementById('hits')) === 4)";
        leave();
        browser.tell("Emulation.setDeviceMetricsOverride", Map.of("width", 375, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        open("q=harbour");
        found("8 articles");
        assertEquals("true", browser.script(before));
        assertEquals(List.of(), browser.all("#narrow[open]"));
        browser.tell("Emulation.clearDeviceMetricsOverride", Map.of());
        browser.await("beside the hits", () -> browser.script(before).equals("false") && !browser.all("#narrow[open]").isEmpty());
    }

    @Test
    void offersSpellings() {
        open("q=harbuor");
        browser.await("a word that there is", () -> !browser.all("#near a").isEmpty());
        browser.script("document.querySelector('#near a').click()");
        found("8 articles");
    }

    /** The spellings come late, and what was said of the hits stands. */
    @Test
    void offersSpellingsFromASlowHost() throws IOException {
        try (Host host = Host.of(site)) {
            browser.open(host.address().resolve("search.html#q=harbour"));
            found("8 articles");
            browser.tell("Network.enable", Map.of());
            slowDown(900);
            browser.script("location.hash = '#q=harbuor'");
            browser.await("a word that there is", () -> !browser.all("#near a").isEmpty());
            slowDown(0);
            assertEquals("Nothing found for harbuor", browser.text("#status"));
        }
    }

    private static void slowDown(int milliseconds) {
        browser.tell("Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", milliseconds, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    @Test
    void axeFindsNothingInLightAndDark() throws IOException {
        Axe axe = new Axe(browser);
        for (String scheme : List.of("light", "dark")) {
            browser.scheme(scheme);
            leave();
            open("q=the+-harbour");
            browser.await("hits", () -> browser.all("#hits li h3").size() == 10);
            assertEquals(List.of(), axe.violations(), scheme);
        }
        browser.tell("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    @Test
    void aNarrowScreenHasNoSidewaysScrolling() {
        browser.tell("Emulation.setDeviceMetricsOverride", Map.of("width", 320, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        open("q=harbour");
        found("8 articles");
        browser.script("document.getElementById('narrow').open = true");
        long width = (Long) browser.script("return document.documentElement.scrollWidth");
        browser.tell("Emulation.clearDeviceMetricsOverride", Map.of());
        assertTrue(width <= 320, width + " wide");
    }

    @Test
    void nothingOfAHostileQueryRuns() {
        for (String query : HostileText.PAYLOADS) {
            leave();
            open("q=" + URLEncoder.encode(HostileText.shown(query) + " OR harbour", UTF_8) + "&section=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E");
            browser.await("an answer to " + query, () -> !browser.text("#status").isEmpty() || !browser.all("#how:not([hidden])").isEmpty());
            assertEquals(0L, browser.script("return document.querySelectorAll('img, script:not([src]):not([type]), [onerror], [onload]').length"), query);
            assertEquals(List.of(), browser.console());
        }
    }

    @Test
    void nothingOfAHostileArchiveRuns() throws Exception {
        Path folder = Files.createDirectories(Scratch.folder("search-hostile"));
        HostileText.write(folder);
        Program.in(folder).run("build", "in").expect(0);
        browser.open(URI.create(folder.resolve("site/search.html").toUri() + "#q=ships"));
        browser.await("hits", () -> browser.all("#hits li h3").size() == 10);
        browser.await("sentences of articles", () -> !browser.all("#hits .summary mark").isEmpty());
        assertEquals(0L, browser.script("return document.querySelectorAll('img, b, script:not([src]):not([type]), [onerror], [onload]').length"));
        assertEquals(List.of(), browser.console());
    }

    @Test
    void withoutScriptsThePageSaysSoAndLeadsOn() {
        browser.tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        open("q=harbour");
        assertTrue(browser.all("noscript p").get(0).isDisplayed());
        assertFalse(browser.all("#how .links a").isEmpty());
        browser.tell("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
}
