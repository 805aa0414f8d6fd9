package org.backfile.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample in the packed layout, with a day of more articles than a page holds. */
class PackedIT {

    private static final int MANY = 201;
    private static final String DAY = "2012/07/04/index.html";
    private static final String LONG_DAY = "1991/05/06/index.html";
    private static final List<String> KINDS = List.of(DAY, LONG_DAY, "1991/05/06/part-2.html", "undated/t/index.html", "undated/index.html");

    /** A part is as a day is, but axe takes a minute for a hundred articles. */
    private static final List<String> QUICK = List.of(DAY, LONG_DAY, "undated/t/index.html", "undated/index.html");

    private static Browser browser;
    private static Axe axe;
    private static Path site;

    @BeforeAll
    static void build() throws Exception {
        browser = Browser.open();
        axe = new Axe(browser);
        Path folder = Scratch.folder("packed");
        for (Path file : Sample.files()) {
            Sample.copy(file, folder);
        }
        Files.writeString(folder.resolve("seeds/harbour-gazette/lots.jsonl"), lots());
        Program.in(folder).run("build", "--layout", "packed").expect(0);
        site = folder.resolve("site");
    }

    /** A day of lots: each is an auction's, and has a number that no other has. */
    private static String lots() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            lines.append("{\"url\": \"https://harbour.example.org/lot/").append(i).append("\", \"text\": \"Lot ").append(i)
                    .append(" goes to a bidder from the islands\\n\\n6 May 1991\\n\\nThe auctioneer called lot ").append(i)
                    .append(", a ship's clock that had lost its hands, and the bidding went on for longer than anybody in the room had expected.\\n\\n")
                    .append("It went to zanzibar").append(i).append(" in the end, as the last of those who had come from the islands would not give in.\"}\n");
        }
        return lines.toString();
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void leave() {
        browser.open(URI.create("about:blank"));
        browser.console();
    }

    @Test
    void itsPagesConform() throws Exception {
        assertEquals(List.of(), NuChecker.messages(site));
    }

    @Test
    void everyLinkLeadsToAPlace() throws Exception {
        Program.in(site.getParent()).run("check", "site").expect(0);
    }

    @Test
    void axeFindsNothing() {
        List<String> found = new ArrayList<>();
        for (String scheme : List.of("light", "dark")) {
            browser.scheme(scheme);
            for (String page : QUICK) {
                browser.open(site.resolve(page).toUri());
                axe.violations().forEach(violation -> found.add(page + " in " + scheme + ": " + violation));
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void aNarrowScreenHasNoSidewaysScrolling() {
        browser.tell("Emulation.setDeviceMetricsOverride", Map.of("width", 320, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        for (String page : KINDS) {
            browser.open(site.resolve(page).toUri());
            long width = (Long) browser.script("return document.documentElement.scrollWidth");
            assertTrue(width <= 320, page + " is " + width + " wide");
        }
        browser.tell("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    void theSearchLeadsToTheArticleFromTheDisk() {
        search(site.toUri());
    }

    @Test
    void theSearchLeadsToTheArticleFromAHost() throws Exception {
        try (Host host = Host.of(site)) {
            search(host.address());
        }
    }

    private static void search(URI top) {
        find(top, "incandela", "Incandela");
        assertTrue(browser.address().toString().contains("/2012/07/04/index.html#"), browser.address().toString());
        inView();
        find(top, "zanzibar17", "zanzibar17");
        browser.await("the part of the day", () -> browser.address().toString().matches(".*/1991/05/06/part-[12]\\.html#lot-17-goes-.*"),
                () -> browser.address().toString());
        inView();
        assertEquals(List.of(), browser.console());
    }

    /** Searches, waits for a sentence of the article itself, and follows the first hit. */
    private static void find(URI top, String query, String word) {
        browser.open(URI.create("about:blank"));
        browser.open(top.resolve("search.html#q=" + query));
        browser.await("hits for " + query, () -> !browser.all("#hits h3 a").isEmpty(), () -> browser.text("#status"));
        browser.await("a sentence with " + word, () -> browser.text("#hits .summary").contains(word), () -> browser.text("#hits .summary"));
        browser.follow("#hits h3 a");
    }

    private static void inView() {
        browser.await("the article is in view", () -> Boolean.TRUE.equals(browser.script("""
                const target = document.querySelector('article:target');
                const top = target && target.getBoundingClientRect().top;
                return top !== null && top > -5 && top < innerHeight;""")));
    }

    @Test
    void withoutScriptsTheAddressLeadsToTheLine() {
        browser.open(site.resolve(LONG_DAY).toUri());
        String id = (String) browser.script("return document.querySelectorAll('.headlines li')[150].id");
        browser.tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.open(URI.create("about:blank"));
        browser.open(URI.create(site.resolve(LONG_DAY).toUri() + "#" + id));
        assertEquals(1, browser.all(".headlines li:target").size());
        browser.follow(".headlines li:target a");
        assertEquals(1, browser.all("article:target").size());
        browser.tell("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
}
