package org.backfile.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backfile.problem.Problem;
import org.backfile.problem.SetupException;
import org.backfile.publish.Layout;
import org.backfile.read.DateOrder;
import org.backfile.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {

    @TempDir
    private Path folder;

    private Config load(String yaml) throws IOException {
        return Config.load(Optional.of(Files.writeString(folder.resolve("backfile.yaml"), yaml)));
    }

    private List<String> faults(String yaml) {
        return assertThrows(SetupException.class, () -> load(yaml)).problems().stream().map(Problem::toString)
                .map(line -> line.substring(line.indexOf("backfile.yaml"))).toList();
    }

    @Test
    void defaultsWhereNothingIsSaid() throws IOException {
        Config config = load("");
        assertEquals(Setting.TITLE.otherwise(), config.edition().title());
        assertEquals(Setting.LANGUAGE.otherwise(), config.edition().language());
        assertEquals(Limits.DEFAULT, config.limits());
        assertEquals(Setting.MAX_BYTES.otherwise(), Long.toString(Limits.DEFAULT.maxBytes()));
        assertEquals(Setting.MAX_LINES.otherwise(), Integer.toString(Limits.DEFAULT.maxLines()));
        assertEquals(Optional.empty(), config.edition().baseUrl());
    }

    @Test
    void theLayoutIsTheFilesOrThatWhichIsAskedFor() throws IOException {
        assertEquals(Layout.FOLDERS, load("").edition().layout());
        assertEquals(Layout.PACKED, load("layout: packed").edition().layout());
        assertEquals(Layout.FOLDERS, load("layout: packed").laidOut("--layout", "folders").edition().layout());
        assertEquals(List.of("backfile.yaml:2: error: layout: \"flat\" is no layout (write folders or packed)"), faults("title: T\nlayout: flat"));
        Config config = load("");
        assertEquals("--layout: error: \"flat\" is no layout (write folders or packed)",
                assertThrows(SetupException.class, () -> config.laidOut("--layout", "flat")).problems().get(0).toString());
    }

    @Test
    void readsEveryKey() throws IOException {
        Files.createDirectory(folder.resolve("texts"));
        Config config = load("""
                title: The Harbour Papers
                description: All of it
                edition: First
                language: de
                base-url: https://example.org/a
                pages: texts
                max-document-bytes: 1000
                max-document-lines: 50
                outlets:
                  - folder: gazette/
                    name: Harbour Gazette
                    language: en
                    date-order: mdy
                """);
        assertEquals("The Harbour Papers", config.edition().title());
        assertEquals(Optional.of(URI.create("https://example.org/a/")), config.edition().baseUrl());
        assertEquals(new Limits(1000, 50), config.limits());
        assertEquals("gazette", config.outlets().get(0).folder());
        assertEquals(DateOrder.MONTH_FIRST, config.outlets().get(0).dateOrder());
    }

    @Test
    void tellsAllFaultsAtOnceWithTheirLines() {
        assertEquals(List.of(
                "backfile.yaml:1: error: unknown key \"titel\" (did you mean \"title\"?)",
                "backfile.yaml:2: error: base-url: \"not an address\" is no web address (write it as https://example.org/archive/)",
                "backfile.yaml:4: error: \"folder\" is missing (add it)",
                "backfile.yaml:4: error: \"name\" is missing (add it)",
                "backfile.yaml:4: error: date-order: \"ymd\" is no order of a date (write dmy or mdy)"),
                faults("titel: x\nbase-url: not an address\noutlets:\n  - date-order: ymd\n").stream().sorted().toList());
    }

    @Test
    void refusesAFolderThatIsListedTwice() {
        assertEquals(List.of("backfile.yaml:4: error: folder: \"one\" is listed twice (leave one of the two)"),
                faults("outlets:\n  - folder: one\n    name: One\n  - folder: one/\n    name: Two\n"));
    }

    @Test
    void refusesWhatIsNotYaml() {
        assertEquals(1, faults("title: [unclosed").size());
        assertEquals(1, faults("- a list").size());
        assertEquals(1, faults("title: a\ntitle: b").size());
        assertEquals(1, faults("max-document-lines: 0").size());
    }

    @Test
    void readsMarkdownPagesInTheOrderOfTheirNames() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("b.md"), "---\ntitle: B\n---\ntext");
        Files.writeString(pages.resolve("a.md"), "---\r\ntitle: A\r\ndescription: one\r\n---\r\n# text\r\n");
        Config config = load("");
        assertEquals(List.of("a", "b"), config.edition().pages().stream().map(page -> page.name()).toList());
        assertEquals("one", config.edition().pages().get(0).description());
        assertEquals("# text\n", config.edition().pages().get(0).markdown());
    }

    @Test
    void refusesAPageThatCannotHaveAnAddress() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("Über uns.md"), "---\ntitle: U\n---\n");
        Files.writeString(pages.resolve("index.md"), "---\ntitle: I\n---\n");
        Files.writeString(pages.resolve("untitled.md"), "no front matter");
        assertEquals(3, assertThrows(SetupException.class, () -> load("")).problems().size());
    }
}
