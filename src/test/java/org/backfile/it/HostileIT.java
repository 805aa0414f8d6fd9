package org.backfile.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.backfile.output.SitePath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;

/** Whatever stands in a scrape, a file's name, the configuration or a page of the maker: it is text, and is shown as text. */
class HostileIT {

    /** Terminals obey these. */
    private static final Pattern STEERING = Pattern.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u202a-\u202e\u2066-\u2069]");

    private static Path outside;
    private static Path folder;
    private static Tree before;
    private static Outcome build;

    @BeforeAll
    static void build() throws Exception {
        outside = Scratch.folder("hostile");
        folder = Files.createDirectories(outside.resolve("a/b/c/d"));
        HostileText.write(folder);
        before = Tree.of(outside);
        build = Program.in(folder).run("build", "in").expect(0);
    }

    @Test
    void nothingIsWrittenOutsideTheFolders() throws IOException {
        Tree after = Tree.of(outside, name -> !name.startsWith("a/b/c/d/site/") && !name.startsWith("a/b/c/d/.backfile/"));
        assertEquals(List.of(), before.differences(after));
    }

    @Test
    void everyPathKeepsTheRules() throws IOException {
        assertEquals(List.of(), Tree.of(site()).files().keySet().stream().filter(path -> !SitePath.fault(path).isEmpty()).toList());
    }

    @Test
    void theProofreaderFindsNothing() throws Exception {
        Program.in(folder).run("check").expect(0);
    }

    @Test
    void theHtmlCheckerFindsNothing() throws Exception {
        assertEquals(List.of(), NuChecker.messages(site()));
    }

    @Test
    void messagesDoNotSteerTheTerminal() throws Exception {
        assertFalse(STEERING.matcher(build.out() + build.err()).find(), build.err());
        String file = "in/lines/all.jsonl";
        Outcome explained = Program.in(folder).run("explain", file).expect(0);
        assertFalse(STEERING.matcher(explained.out() + explained.err()).find(), "explain");
    }

    @Test
    void nothingRunsAndNothingIsAdded() throws Exception {
        try (Browser browser = Browser.open()) {
            List<String> findings = new ArrayList<>();
            for (String page : Tree.of(site()).ending(".html")) {
                browser.open(site().resolve(page).toUri());
                ((List<?>) browser.script(ADDED)).forEach(element -> findings.add(page + " holds " + element));
            }
            assertEquals(List.of(), findings);
            assertEquals(List.of(), browser.console());
        }
    }

    /** What no template of ours has; a script of the site's own may be there, the article's data, and an icon that is none. */
    private static final String ADDED = """
            const own = new URL('.', document.querySelector('link[rel=stylesheet]').href).href;
            const found = [];
            for (const e of document.querySelectorAll('*')) {
              const script = e.localName === 'script' && e.type !== 'application/ld+json' && !(e.src && e.src.startsWith(own));
              const element = ['img', 'iframe', 'object', 'embed', 'base', 'svg', 'math', 'style', 'textarea'].includes(e.localName);
              const handler = [...e.attributes].some(a => a.name.startsWith('on'));
              const scheme = ['href', 'src', 'action'].some(a => e.hasAttribute(a) && !/^(file|https|mailto):/.test(new URL(e.getAttribute(a), location).href));
              const icon = e.parentElement === document.head && e.outerHTML === '<link rel="icon" href="data:,">';
              if (script || element || handler || scheme && !icon) {
                found.push(e.outerHTML.slice(0, 200));
              }
            }
            return found;
            """;

    @Test
    void theTextIsShownAsItIs() throws Exception {
        Map<String, Map<String, Object>> records = records();
        assertEquals(2 * HostileText.PAYLOADS.size(), records.size());
        assertTrue(records.values().stream().filter(record -> record.containsKey("outlet")).count() > HostileText.PAYLOADS.size(),
                "most payloads are an outlet's name");
        int articles = 0;
        try (Browser browser = Browser.open()) {
            for (String page : Tree.of(site()).ending(".html")) {
                if (page.matches("(\\d{4}/\\d\\d/\\d\\d|undated)/(?!index\\.).*")) {
                    browser.open(site().resolve(page).toUri());
                    shown(browser, records);
                    articles++;
                }
            }
        }
        assertEquals(records.size(), articles);
    }

    private static void shown(Browser browser, Map<String, Map<String, Object>> records) {
        Map<String, Object> data = new Json().toType(browser.text("script[type='application/ld+json']"), Json.MAP_TYPE);
        Map<String, Object> record = records.get(((Map<?, ?>) data.get("identifier")).get("value"));
        assertEquals(printed(record, "title"), browser.text("h1"));
        assertEquals(printed(record, "title"), data.get("headline"));
        assertEquals(printed(record, "standfirst"), data.get("description"));
        assertEquals(record.containsKey("outlet"), data.containsKey("publisher"));
        if (record.containsKey("outlet")) {
            assertEquals(printed(record, "outlet"), ((Map<?, ?>) data.get("publisher")).get("name"));
            assertEquals(printed(record, "outlet"), browser.text(".folio li a"));
        }
        String body = spaced(browser.text(".body"));
        printed(record, "articleBody").lines().filter(line -> !line.isBlank())
                .forEach(line -> assertTrue(body.contains(spaced(line).strip()), () -> line + "\nis not in\n" + body));
    }

    /** HTML has no U+0085; the pages have a space there. */
    private static String printed(Map<String, Object> record, String member) {
        return record.containsKey(member) ? ((String) record.get(member)).replace('\u0085', ' ') : null;
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void thePayloadReachesEveryField() throws Exception {
        Map<String, Map<String, Object>> records = records();
        for (String payload : HostileText.PAYLOADS) {
            String text = HostileText.shown(payload);
            assertTrue(records.values().stream().anyMatch(record -> ((String) record.get("title")).contains(text)), text);
            assertTrue(records.values().stream().anyMatch(record -> ((String) record.get("articleBody")).contains(text)), text);
        }
    }

    @Test
    void recordsOfJsonLinesBearTheIdentityThatIsDeclared() throws Exception {
        List<Object> ids = new ArrayList<>();
        Program.in(folder).run("parse", "--input-jsonl", "in/lines/all.jsonl").expect(0).out().lines()
                .forEach(line -> ids.add(new Json().<Map<String, Object>>toType(line, Json.MAP_TYPE).get("id")));
        assertEquals(HostileText.identities(), ids);
    }

    @Test
    void aBaseUrlThatIsNoneIsRefused() throws Exception {
        Path refused = Files.createDirectories(Scratch.folder("refused"));
        Files.writeString(refused.resolve("backfile.yaml"), "base-url: javascript:alert(1)\n");
        Program.in(refused).run("build", folder.resolve("in").toString()).expect(2);
        assertFalse(Files.exists(refused.resolve("site")), "nothing was written");
    }

    /** By SHA-256 of the source. */
    private static Map<String, Map<String, Object>> records() throws Exception {
        Map<String, Map<String, Object>> records = new TreeMap<>();
        Program.in(folder).run("parse", "in").expect(0).out().lines().forEach(line -> {
            Map<String, Object> record = new Json().toType(line, Json.MAP_TYPE);
            records.put((String) ((Map<?, ?>) record.get("provenance")).get("sha256"), record);
        });
        return records;
    }

    private static Path site() {
        return folder.resolve("site");
    }
}
