package org.backfile.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Every kind of page can be read by everyone: axe finds nothing in light and dark, it fits a narrow screen, a keyboard does. */
class AccessIT {

    private static final int NARROW = 320;

    private static Browser browser;
    private static Path site;
    private static List<String> pages;
    private static Axe axe;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        site = Sample.build("access");
        pages = new ArrayList<>(PageKinds.firstOfEach(Tree.of(site).ending(".html")).values());
        pages.addAll(oneOfEachLanguage());
        axe = new Axe(browser);
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private static List<String> oneOfEachLanguage() throws IOException {
        return List.copyOf(Sample.articleOfEachLanguage(site).values());
    }

    @Test
    void axeFindsNothingInLight() {
        browser.scheme("light");
        assertEquals(List.of(), violations());
    }

    @Test
    void axeFindsNothingInDark() {
        browser.scheme("dark");
        assertEquals(List.of(), violations());
    }

    @Test
    void darkIsDark() {
        browser.scheme("light");
        String light = background();
        browser.scheme("dark");
        assertTrue(!light.equals(background()), "the page's colours follow the reader's choice: " + light);
    }

    @Test
    void aNarrowScreenHasNoSidewaysScrolling() {
        browser.tell("Emulation.setDeviceMetricsOverride",
                Map.of("width", NARROW, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        List<String> wide = new ArrayList<>();
        for (String page : pages) {
            open(page);
            long width = (Long) browser.script("return document.documentElement.scrollWidth");
            if (width > NARROW) {
                wide.add(page + " is " + width + " wide");
            }
        }
        browser.tell("Emulation.clearDeviceMetricsOverride", Map.of());
        assertEquals(List.of(), wide);
    }

    @Test
    void theSkipLinkIsTheFirstStopAndLeadsToTheText() {
        for (String page : pages) {
            open(page);
            WebElement first = browser.press(Keys.TAB);
            assertEquals("skip", first.getDomAttribute("class"), page);
            browser.await(page + ": it is seen when it has the focus", () -> first.getLocation().getY() >= 0);
            browser.press(Keys.ENTER);
            assertEquals("#text", browser.script("return location.hash"), page);
        }
    }

    private static void open(String page) {
        browser.open(site.resolve(page).toUri());
    }

    private static String background() {
        open("index.html");
        return (String) browser.script("return getComputedStyle(document.documentElement).backgroundColor"
                + " + getComputedStyle(document.body).backgroundColor");
    }

    private static List<String> violations() {
        List<String> found = new ArrayList<>();
        for (String page : pages) {
            open(page);
            axe.violations().forEach(violation -> found.add(page + ": " + violation));
        }
        return found;
    }
}
