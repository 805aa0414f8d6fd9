package org.backfile.publish.search;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.backfile.it.Browser;
import org.backfile.source.Corpora;
import org.backfile.wire.JsonTree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser's scripts read as the program does: terms, bits, and what a query finds. From a disk, where shards are script elements. */
class SearchScriptIT {

    private static final List<String> SCRIPTS = List.of("search-terms", "search-decoder", "search-index", "search-query", "search-results");

    /** What the search page does, without its looks. */
    private static final String HARNESS = """
            const arriving = new Map();
            backfile.arrived = (name, bits) => arriving.get(name)(bits);
            const read = folder => name => new Promise((resolve, reject) => {
              const script = document.createElement('script');
              arriving.set(name, resolve);
              script.onerror = () => reject(new Error(folder + name));
              script.onload = () => script.remove();
              script.src = folder + name + '.js';
              document.head.append(script);
            });
            const ALL = { outlet: [], section: [], language: [], from: '', to: '' };
            async function find(index, text) {
              const clauses = backfile.query.parse(text);
              const results = await new backfile.Results(index, await backfile.query.find(index, clauses), ALL).narrow();
              const hits = await results.hits('', 0, Infinity);
              const cards = await Promise.all(hits.map(slot => index.card(slot)));
              const firsts = await Promise.all([1, 3, 10].map(async count => [count, await backfile.query.best(index, clauses, count)]));
              const known = firsts.filter(([, best]) => best);
              const wrong = known.find(([count, best]) => String(best) !== String(hits.slice(0, count)));
              const near = [];
              for (const term of await backfile.query.unknown(index, clauses)) {
                near.push(...(await backfile.query.near(index, term)).map(one => one.term));
              }
              const years = Array.from(results.years()).filter(([year]) => year).sort((a, b) => a[0] - b[0]).map(([, count]) => String(count));
              return { total: String(results.total), paths: cards.map(card => card.path), years, spellings: Array.from(new Set(near)),
                firsts: wrong ? wrong + ' for ' + hits : String(known.length) };
            }
            async function findAll(folder, texts) {
              const index = await new backfile.Index(read(folder)).start();
              const found = [];
              for (const text of texts) {
                found.push(await find(index, text));
              }
              return found;
            }
            function pass(bits, steps) {
              const { Decoder, Numbers, Odds, Prose } = backfile.coding;
              const decoder = new Decoder(bits);
              const numbers = new Numbers();
              const prose = new Prose();
              const cell = new Odds(1);
              const kinds = { bit: () => decoder.bit(cell, 0), direct: bits => decoder.direct(Number(bits)),
                number: () => numbers.read(decoder), text: known => prose.read(decoder, known) };
              return steps.map(([kind, first]) => String(kinds[kind](first)));
            }
            """;

    @TempDir
    private static Path folder;

    private static final int MOST_LINES = 100_000;

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        Path page = folder.resolve("page.html");
        Files.writeString(folder.resolve("harness.js"), HARNESS);
        Files.writeString(page, "<!doctype html><meta charset=utf-8>" + SCRIPTS.stream()
                .map(name -> "<script src='" + Path.of("templates/web", name + ".js").toUri() + "'></script>").collect(Collectors.joining())
                + "<script src=harness.js></script>");
        browser.open(page.toUri());
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private static final String TERMS = "return arguments[0].map(text => backfile.terms(text).map(one => one.term).join(' '))";

    @Test
    void cutsTheVectorsIntoTheirTerms() throws IOException {
        List<JsonTree> lines = Vectors.lines("tokens.jsonl");
        assertEquals(lines.stream().map(line -> String.join(" ", Vectors.texts(line, "terms"))).toList(),
                browser.script(TERMS, lines.stream().map(line -> Vectors.text(line, "text")).toList()));
    }

    @Test
    void cutsTextsOfEveryScriptAsTheProgramDoes() {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            assertSameTerms(Stream.generate(() -> whole(HostileTexts.text(random, 80))).limit(100).toList(), "seed " + seed);
        }
    }

    @Test
    void cutsRealPagesAsTheProgramDoes() throws IOException {
        assumeTrue(Corpora.folder().isPresent(), "NOT TESTED ON REAL PAGES: there is no folder shared/corpora");
        List<String> lines = new ArrayList<>();
        int count = 0;
        for (Path pages : Corpora.pages(Corpora.folder().get())) {
            for (String line : lines(pages, MOST_LINES / 5)) {
                lines.add(whole(line));
                if (lines.size() == 2_000) {
                    count += lines.size();
                    assertSameTerms(lines, pages + ", the 2,000 lines before " + count);
                    lines.clear();
                }
            }
        }
        assertTrue(count >= MOST_LINES, "lines: " + count);
        System.out.println(count + " lines of real pages have the same terms in the browser");
    }

    /** The first lines of a corpus's pages. */
    private static List<String> lines(Path pages, int most) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(pages)), UTF_8))) {
            return in.lines().map(line -> JsonTree.read(line).get(0).member("text").flatMap(JsonTree::text).orElse(""))
                    .flatMap(String::lines).limit(most).toList();
        }
    }

    private static void assertSameTerms(List<String> texts, String where) {
        List<?> found = (List<?>) browser.script(TERMS, texts);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            assertEquals(String.join(" ", Tokenizer.terms(text)), found.get(i), () -> where + ": " + Vectors.escaped(text));
        }
    }

    /** Without half surrogate pairs, which no message to a browser can hold. */
    private static String whole(String text) {
        return text.codePoints().filter(c -> c < 0xd800 || c > 0xdfff).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    @Test
    void everyTermStandsWhereItsStretchOfTheTextSays() {
        assertEquals(List.of("Orbán|orban", "s|s", "co|co", "operation|operation", "東京|東京", "京都|京都", "都|都"), browser.script("""
                const text = 'Orbán’s co-operation 東京都';
                return backfile.terms(text).map(one => text.slice(one.from, one.to) + '|' + one.term)"""));
    }

    @Test
    void readsTheBitsOfTheVectors() throws IOException {
        for (JsonTree line : Vectors.lines("coder.jsonl")) {
            List<List<String>> steps = line.values("steps").stream()
                    .map(step -> step.items().stream().map(item -> item.text().orElseThrow()).toList()).toList();
            assertEquals(steps.stream().map(step -> step.get(step.size() - 1)).toList(), browser.script("return pass(arguments[0], arguments[1])",
                    bits(Vectors.text(line, "script")), steps.stream().map(step -> step.subList(1, step.size()).isEmpty() ? step
                            : List.of(step.get(0), step.get(1))).toList()), Vectors.text(line, "name"));
        }
    }

    private static String bits(String hexadecimal) {
        String file = new String(HexFormat.of().parseHex(hexadecimal), UTF_16LE);
        return file.replaceFirst("^\ufeffbackfile\\(\"[^\"]*\",\"", "").replaceFirst("\"\\);\n$", "");
    }

    @Test
    void findsInTheVectorsWhatTheProgramFinds() throws IOException {
        List<JsonTree> queries = Vectors.lines("queries.jsonl");
        int early = 0;
        for (String name : List.of("whole", "split")) {
            List<?> found = found(Vectors.FOLDER.resolve(name), queries.stream().map(line -> Vectors.text(line, "query")).toList());
            for (int i = 0; i < queries.size(); i++) {
                JsonTree line = queries.get(i);
                Map<?, ?> answer = (Map<?, ?>) found.get(i);
                String query = name + ": " + Vectors.text(line, "query");
                assertEquals(Vectors.text(line, "total"), answer.get("total"), query);
                assertEquals(Vectors.texts(line, "paths"), answer.get("paths"), query);
                early += early(answer, query);
                assertEquals(Vectors.texts(line, "spellings"), answer.get("spellings"), query);
                assertEquals(line.member("years").orElseThrow().children().stream().map(n -> n.text().orElseThrow()).toList(),
                        answer.get("years"), query);
            }
        }
        assertTrue(early > 0, "first hits known early");
    }

    /** How many of the first hits were known before whole lists were read; they are those that are found in the end. */
    private static int early(Map<?, ?> answer, String query) {
        String firsts = String.valueOf(answer.get("firsts"));
        assertTrue(firsts.matches("[0-3]"), () -> query + ": " + firsts);
        return Integer.parseInt(firsts);
    }

    private static List<?> found(Path site, List<String> queries) {
        Map<?, ?> answer = (Map<?, ?>) browser.answer("""
                const done = arguments[2];
                findAll(arguments[0], arguments[1]).then(found => done({ found }), e => done({ failed: String(e && e.stack) }))""",
                site.resolve("search").toUri().toString().replaceAll("/*$", "") + "/", queries);
        assertTrue(answer.containsKey("found"), () -> String.valueOf(answer.get("failed")));
        return (List<?>) answer.get("found");
    }

    @Test
    void findsInRandomArchivesWhatTheProgramFinds(@TempDir Path sites) throws IOException {
        int early = 0;
        for (long seed = 1; seed <= 4; seed++) {
            Random random = new Random(seed);
            Path place = sites.resolve("s" + seed);
            boolean tiny = seed % 2 == 0;
            Searcher searcher = library(random, tiny ? 40 : 300).searcher(place, tiny ? Library.tiny(2) : Scale.of(300));
            List<String> queries = new ArrayList<>(Stream.generate(() -> query(random)).limit(tiny ? 40 : 150).toList());
            Stream.generate(() -> pick(random, WORDS) + pick(random, "", " " + pick(random, WORDS))).limit(40).forEach(queries::add);
            List<?> found = found(place.resolve("site"), queries);
            for (int i = 0; i < queries.size(); i++) {
                Map<?, ?> answer = (Map<?, ?>) found.get(i);
                String query = "seed " + seed + ": " + queries.get(i);
                Results expected = searcher.search(queries.get(i), Integer.MAX_VALUE);
                assertEquals(expected.hits().stream().map(Hit::path).toList(), answer.get("paths"), query);
                early += early(answer, query);
                assertEquals(expected.spellings(), answer.get("spellings"), query);
                assertEquals(expected.counts().years().values().stream().map(String::valueOf).toList(), answer.get("years"), query);
            }
        }
        assertTrue(early > 20, "first hits known early: " + early);
    }

    private static final String[] WORDS = ("ferry harbour master tide tides tidal Orbán café naïve straße co-operation 東京都 京都 ประเทศ мой Σίσυφος "
            + "the of and a in don’t 2022 ２０２２ x").split(" ");

    private static Library library(Random random, int count) {
        Library library = new Library();
        for (int i = 0; i < count; i++) {
            String date = random.nextInt(8) == 0 ? "" : String.format(Locale.ROOT, "%d-%02d-%02d", 2000 + random.nextInt(6), 1 + random.nextInt(12),
                    1 + random.nextInt(28));
            library.add(date, pick(random, "Post", "Echo", ""), pick(random, "World", "Sport", ""), pick(random, "en", "ja", ""),
                    text(random, 6), text(random, 60), text(random, 60));
        }
        return library;
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }

    private static String text(Random random, int most) {
        return Stream.generate(() -> WORDS[Math.min(random.nextInt(WORDS.length), random.nextInt(WORDS.length))]).limit(1 + random.nextInt(most))
                .collect(Collectors.joining(" "));
    }

    /** Of every kind: words, phrases, beginnings, exclusions, choices, titles, misspelt ones, and nonsense. */
    private static String query(Random random) {
        StringBuilder query = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String word = pick(random, WORDS);
            query.append(pick(random, "", "", "", "-", "title:", "-title:", "OR ")).append(switch (random.nextInt(6)) {
                case 0 -> '"' + word + ' ' + pick(random, WORDS) + '"';
                case 1 -> word.substring(0, Math.max(1, word.length() - 2)) + "*";
                case 2 -> '"' + pick(random, WORDS) + ' ' + word.charAt(0) + "\"*";
                case 3 -> word.length() > 3 ? word.substring(0, 2) + word.substring(3) : word;
                default -> word;
            }).append(pick(random, " ", " ", " OR ", "\u3000"));
        }
        return query.toString().strip();
    }

    @Test
    void writesTheScriptsTableOfCharacters() throws IOException {
        String script = Files.readString(Path.of("templates/web/search-terms.js"));
        String table = script.substring(script.indexOf("const ROWS = "), script.indexOf(";\n", script.indexOf("const ROWS = ")));
        assertEquals(rows(), table.replaceAll("const ROWS = |'|\\s|\\+", ""));
    }

    /** Class, gap to the row before, and characters after the first, in base 36; nought is left out. */
    private static String rows() throws IOException {
        StringBuilder rows = new StringBuilder();
        int next = 0;
        for (String line : Files.readAllLines(Path.of("src/main/resources/org/backfile/search/characters.txt"))) {
            if (!line.startsWith("#")) {
                String[] row = line.split(" ");
                int first = Integer.parseInt(row[1], 16);
                int last = Integer.parseInt(row[2], 16);
                rows.append(row[0].toUpperCase(Locale.ROOT)).append(first == next ? "" : Integer.toString(first - next, 36))
                        .append(last == first ? "" : "." + Integer.toString(last - first, 36));
                next = last + 1;
            }
        }
        return rows.toString();
    }
}
