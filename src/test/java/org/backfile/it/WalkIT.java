package org.backfile.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reader walks through the sample archive, from the disk and from a host; nothing is asked for that is not in it. */
class WalkIT {

    private static Path site;

    @BeforeAll
    static void build() throws Exception {
        site = Sample.build("walk");
    }

    @Test
    void fromTheDisk() throws Exception {
        walk(site.toUri());
    }

    @Test
    void fromAHost() throws Exception {
        try (Host host = Host.of(site)) {
            walk(host.address());
        }
    }

    @Test
    void withoutScripts() throws Exception {
        try (Browser browser = Browser.open()) {
            browser.tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
            assertNoScriptRuns(browser);
            walk(browser, site.toUri());
        }
    }

    private static void assertNoScriptRuns(Browser browser) throws Exception {
        Path page = Scratch.folder("script").resolve("index.html");
        Files.writeString(page, "<!doctype html><p>not run</p><script>document.querySelector('p').textContent = 'run'</script>");
        browser.open(page.toUri());
        assertEquals("not run", browser.text("p"));
        browser.requests();
    }

    private static void walk(URI top) throws Exception {
        try (Browser browser = Browser.open()) {
            walk(browser, top);
        }
    }

    private static void walk(Browser browser, URI top) {
        browser.open(top.resolve("index.html"));
        at(browser, top, "index\\.html");
        browser.follow(".months a");
        at(browser, top, "\\d{4}/\\d\\d/index\\.html");
        browser.follow(".calendar a[aria-label]");
        at(browser, top, "\\d{4}/\\d\\d/\\d\\d/index\\.html");
        browser.follow(".card a");
        article(browser, top);
        browser.follow(".turn a[rel=prev]");
        article(browser, top);
        browser.follow(".turn a[rel=next]");
        article(browser, top);
        browser.follow(".contents a[href$='about.html']");
        at(browser, top, "about\\.html");
        browser.back();
        article(browser, top);
        browser.follow(".crumbs li:nth-child(2) a");
        at(browser, top, "\\d{4}/index\\.html");
        browser.follow(".nameplate a");
        at(browser, top, "index\\.html");
        nothingElse(browser, top);
    }

    private static void at(Browser browser, URI top, String path) {
        String there = top.relativize(browser.address()).toString();
        assertTrue(there.matches(path), there + " is not " + path);
        assertFalse(browser.text("h1").isBlank(), there + " has a heading");
    }

    private static void article(Browser browser, URI top) {
        at(browser, top, "\\d{4}/\\d\\d/\\d\\d/[a-z0-9-]+\\.html");
        assertTrue(browser.all(".body p").get(0).isDisplayed(), "the text is shown");
    }

    /** An empty console, and no address outside the site. */
    private static void nothingElse(Browser browser, URI top) {
        assertEquals(List.of(), browser.console());
        List<String> requests = browser.requests();
        assertTrue(requests.size() > 8, "the requests are seen: " + requests);
        assertEquals(List.of(), requests.stream().filter(address -> !address.startsWith(slashes(top))).toList());
    }

    /** The browser writes file:///, Java file:/. */
    private static String slashes(URI top) {
        return top.toString().replaceFirst("^file:/(?!/)", "file:///");
    }
}
