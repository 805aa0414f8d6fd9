package org.backfile.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.backfile.it.Browser;
import org.backfile.it.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first hits for a common word are shown before all are counted; here with an index in small files, as a large archive's is. */
class FirstHitsIT {

    private static final int ARTICLES = 60;

    @Test
    void areShownBeforeAllAreCounted(@TempDir Path work) throws Exception {
        Path site = Sample.build("search-first");
        Library library = library();
        for (Map.Entry<String, byte[]> file : library.index(work, Library.tiny()).entrySet()) {
            Path path = site.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        List<String> expected = Searcher.open(site).search("tide", 10).hits().stream().map(Hit::headline).toList();
        try (Browser browser = Browser.open()) {
            search(browser, site.resolve("search.html").toUri());
            assertEquals("The best 10; counting the others \u2026", said(browser).get(0));
            assertEquals(ARTICLES + " articles", said(browser).get(1));
            assertEquals(expected, browser.script(HEADLINES));
            assertEquals("1", browser.script("return String(window.shown)"), "hits that were shown stay");
            assertEquals("6", browser.script("return document.querySelector('#pages').textContent.match(/of (\\d+)/)[1]"));
            assertEquals(List.of(), browser.console());
        }
    }

    private static final String HEADLINES = "return Array.from(document.querySelectorAll('#hits h3'), one => one.textContent)";

    private static void search(Browser browser, URI page) {
        browser.open(page);
        browser.answer("""
                const done = arguments[0];
                window.said = [];
                window.shown = 0;
                const status = document.getElementById('status');
                new MutationObserver(() => {
                  said.push(status.textContent);
                  said.length === 2 && setTimeout(done, 200);
                }).observe(status, { childList: true });
                new MutationObserver(all => all.some(one => one.addedNodes.length) && shown++).observe(document.getElementById('hits'), { childList: true });
                location.hash = '#q=tide';""");
    }

    private static List<?> said(Browser browser) {
        return (List<?>) browser.script("return said");
    }

    private static Library library() throws IOException {
        Library library = new Library();
        for (int i = 0; i < ARTICLES; i++) {
            library.add("2001-02-03", "Post", "Port", "en", (i % 4 == 0 ? "Tide " : "Storm ") + "word".repeat(1 + i % 5) + " " + i,
                    "the tide is high " + "again ".repeat(i % 7));
        }
        return library;
    }
}
