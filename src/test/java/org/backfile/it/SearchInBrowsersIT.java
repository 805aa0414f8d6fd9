package org.backfile.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.backfile.wire.JsonTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The search of 20,000 articles in Chromium and in Firefox, from a disk and from a host: it finds what the program finds. */
class SearchInBrowsersIT {

    private static final long SEED = 20_261_124;
    private static final int ARTICLES = 20_000;
    private static final List<String> OUTLETS = List.of("Arden Herald", "Brackwater Post", "Cinder Hill Echo", "Dunmore Observer");

    private static final String COMMON = Words.word(2);
    private static final String MID = Words.word(150);
    private static final String OTHER = Words.word(200);

    private static final List<String> QUERIES = List.of(COMMON, MID, COMMON + " " + MID, "\"of " + COMMON + "\"", "title:" + MID,
            MID + " OR " + OTHER + " -" + COMMON, "lof* " + COMMON, "zzyzx");

    private static Path site;
    private static List<JsonTree> answers;

    @BeforeAll
    static void build() throws Exception {
        System.err.println("corpus of seed " + SEED);
        Path folder = Scratch.folder("search-in-browsers");
        write(folder.resolve("in"));
        Program.in(folder).run("build", "in").expect(0);
        site = folder.resolve("site");
        Files.write(folder.resolve("queries.txt"), QUERIES);
        answers = JsonTree.read(Program.in(folder).run("search", "site", "--batch", "queries.txt").expect(0).out());
        assertEquals(QUERIES.size(), answers.size());
    }

    private static void write(Path folder) throws IOException {
        Random random = new Random(SEED);
        Files.createDirectories(folder);
        for (String outlet : OUTLETS) {
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(outlet + ".jsonl"))) {
                for (int i = 0; i < ARTICLES / OUTLETS.size(); i++) {
                    out.write(article(outlet, random) + "\n");
                }
            }
        }
    }

    private static String article(String outlet, Random random) {
        Words words = new Words(random);
        String month = Month.of(1 + random.nextInt(12)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        int year = 1990 + random.nextInt(30);
        return "{\"text\": \"" + String.join("\\n\\n", words.sentence(7), "Published: " + (1 + random.nextInt(28)) + " " + month + " " + year,
                words.paragraph(), words.paragraph(), "© " + year + " " + outlet + ". All rights reserved.") + "\"}";
    }

    @Test
    void chromiumFromTheDisk() throws IOException {
        try (Window chromium = Browser.open()) {
            search(chromium, site.toUri());
        }
    }

    @Test
    void chromiumFromAHost() throws Exception {
        try (Host host = Host.of(site); Window chromium = Browser.open()) {
            search(chromium, host.address());
        }
    }

    @Test
    void firefoxFromTheDisk() throws IOException {
        try (Window firefox = Firefox.start()) {
            search(firefox, site.toUri());
        }
    }

    @Test
    void firefoxFromAHost() throws Exception {
        try (Host host = Host.of(site); Window firefox = Firefox.start()) {
            search(firefox, host.address());
        }
    }

    private static void search(Window window, URI top) throws IOException {
        fromTheBox(window, top);
        for (int i = 0; i < QUERIES.size(); i++) {
            window.open(URI.create("about:blank"));
            window.open(top.resolve("search.html#q=" + URLEncoder.encode(QUERIES.get(i), UTF_8)));
            same(window, QUERIES.get(i), answers.get(i));
        }
        window.open(URI.create("about:blank"));
        window.open(top.resolve("search.html#q=" + COMMON));
        same(window, COMMON, answers.get(0));
        window.await("sentences of the hits, with the word marked", () -> window.count("#hits .summary mark") > 3, () -> window.text("#hits"));
        narrow(window);
        assertEquals(List.of(), window.console());
        String folder = top.toString().replaceFirst("^file:/(?!/)", "file:///");
        assertEquals(List.of(), window.requests().stream().filter(address -> !address.startsWith(folder) && !address.matches("(about|data):.*"))
                .toList());
        assertEquals(List.of(), new Axe(window).violations());
    }

    private static void fromTheBox(Window window, URI top) {
        window.open(top.resolve("index.html"));
        window.script("document.querySelector('.box input').focus()");
        window.type(MID);
        window.type(Keys.ENTER);
        window.await("the search has one address", () -> window.address().toString().endsWith("search.html#q=" + MID),
                () -> "");
        same(window, MID, answers.get(1));
    }

    private static void same(Window window, String query, JsonTree answer) {
        int total = Integer.parseInt(text(answer, "total"));
        String status = total == 0 ? "Nothing found for " + query : String.format(Locale.ROOT, "%,d articles", total);
        window.await(query + ": " + status, () -> window.text("#status").equals(status), () -> window.text("#status"));
        List<String> paths = answer.member("hits").orElseThrow().items().stream().map(hit -> text(hit, "path")).toList();
        assertEquals(paths, window.script("""
                const top = location.href.replace(/search\\.html.*$/, '');
                return Array.from(document.querySelectorAll('#hits h3 a'), link => link.href.slice(top.length))"""), query);
        window.await(query + ": counts by outlet", () -> total == 0 || window.count("#filters fieldset") > 0, () -> "");
        List<?> counted = (List<?>) window.script("""
                const outlets = Array.from(document.querySelectorAll('#filters fieldset')).find(set => set.textContent.includes('Herald'));
                return Array.from(outlets ? outlets.querySelectorAll('.count') : [], count => count.textContent.replace(/,/g, '')).sort()""");
        assertEquals(answer.member("counts").orElseThrow().member("outlet").orElseThrow().children().stream()
                .map(count -> count.text().orElseThrow()).sorted().toList(), counted, query);
    }

    private static String text(JsonTree object, String member) {
        return object.member(member).flatMap(JsonTree::text).orElseThrow();
    }

    /** By an outlet, whose count is that of the articles that are left. */
    private static void narrow(Window window) {
        String count = (String) window.script("""
                const box = Array.from(document.querySelectorAll('#filters label')).find(label => label.textContent.includes('Herald'));
                const count = box.querySelector('.count').textContent;
                box.click();
                return count""");
        window.await("what was chosen is left", () -> window.text("#status").equals(count + " articles"), () -> window.text("#status"));
        assertTrue(window.address().toString().endsWith("&outlet=Arden+Herald"), window.address().toString());
    }
}
