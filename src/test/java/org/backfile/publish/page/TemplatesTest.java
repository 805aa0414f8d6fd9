package org.backfile.publish.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.output.SitePath;
import org.backfile.problem.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    private static final String SHELVES = "page/shelves.jte";

    @TempDir
    private Path temp;

    private Path folder() {
        return temp.resolve("templates");
    }

    private Path state() {
        return temp.resolve("state");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String bundled(String name) throws IOException {
        return Sources.bundled().templates().get(name);
    }

    private Printed printed() throws IOException {
        return Printed.of(Newsroom.archive(), Printed.EDITION, Templates.open(Optional.of(folder()), state()));
    }

    private SetupException refused() {
        return assertThrows(SetupException.class, this::printed);
    }

    @Test
    void theBundledFilesAreThoseOfTheTemplatesFolder() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            assertEquals(files.filter(Files::isRegularFile).count(),
                    Sources.bundled().templates().size() + Sources.bundled().web().size());
        }
    }

    @Test
    void theBundledFilesForTheBrowserAreThoseThatAreNamed() throws IOException {
        Sources sources = Sources.bundled();
        assertEquals(sources.web().keySet(), BundledTemplates.web().keySet());
        for (Map.Entry<String, WebFile> file : WebFile.of(sources.web()).entrySet()) {
            assertArrayEquals(file.getValue().body().bytes(), BundledTemplates.web().get(file.getKey()).body().bytes(), file.getKey());
        }
    }

    @Test
    void aFolderIsTheProgramsOwnUntilAFileDiffersOrIsNew() throws IOException {
        assertTrue(Sources.isBundled(Path.of("templates")));
        write(SHELVES, bundled(SHELVES));
        write("web/.site.css.swp", "of an editor");
        write("notes.txt", "no template");
        assertTrue(Sources.isBundled(folder()));
        write("web/mine.js", "");
        assertFalse(Sources.isBundled(folder()));
        Files.delete(folder().resolve("web/mine.js"));
        write(SHELVES, bundled(SHELVES) + " ");
        assertFalse(Sources.isBundled(folder()));
    }

    @Test
    void anUnchangedTemplateNeedsNoCompilation() throws IOException {
        write(SHELVES, bundled(SHELVES).replace("\n", "\r\n"));
        printed();
        assertFalse(Files.exists(state()));
    }

    @Test
    void anEditedTemplateChangesItsPageAndNoOther() throws IOException {
        write(SHELVES, bundled(SHELVES).replace("<h1>", "<h1>All the "));
        Printed edited = printed();
        assertEquals("All the Outlets", edited.page("outlet/index.html").select("h1").text());
        assertArrayEquals(Printed.of(Newsroom.archive()).files().get(SitePath.of("index.html")),
                edited.files().get(SitePath.of("index.html")));
    }

    @Test
    void aSetOfTemplatesIsCompiledOnce() throws IOException {
        write(SHELVES, bundled(SHELVES).replace("<h1>", "<h1>All the "));
        printed();
        List<Path> compiled = children(state());
        long time = Files.getLastModifiedTime(compiled.get(0)).toMillis();
        assertEquals("All the Outlets", printed().page("outlet/index.html").select("h1").text());
        assertEquals(compiled, children(state()));
        assertEquals(time, Files.getLastModifiedTime(compiled.get(0)).toMillis());
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aMisspeltPropertyIsSaidWithFileAndLine() throws IOException {
        write(SHELVES, "@param org.backfile.publish.page.ShelvesView page\n<p>\n${page.titel()}</p>\n");
        String message = refused().getMessage();
        assertTrue(message.startsWith(folder().resolve(SHELVES) + ":3: error: the template cannot be used: cannot find symbol; "), message);
        assertTrue(message.contains("method titel()"), message);
        assertFalse(message.contains("\n"), message);
    }

    @Test
    void anUnclosedBlockIsSaidWithFileAndLine() throws IOException {
        write(SHELVES, "@param org.backfile.publish.page.ShelvesView page\n@if(page.title().isEmpty())\n<p>x</p>\n");
        String message = refused().getMessage();
        assertTrue(message.startsWith(folder().resolve(SHELVES) + ":4: error: the template cannot be used: Missing @endif"), message);
    }

    @Test
    void aMissingWordIsSaidWithFileAndLine() throws IOException {
        write(SHELVES, "@param org.backfile.publish.page.ShelvesView page\n\n<p>${page.frame().words().text(\"titel\")}</p>\n");
        String message = refused().getMessage();
        assertTrue(message.startsWith(folder().resolve(SHELVES)
                + ":3: error: the template cannot be used: no interface text has the key titel"), message);
    }

    @Test
    void withoutACompilerTheUserIsTold() throws IOException {
        write(SHELVES, bundled(SHELVES) + "<!-- mine -->");
        Sources sources = Sources.bundled().under(Sources.of(folder()));
        Compilation compilation = new Compilation(folder(), sources, false);
        String message = assertThrows(SetupException.class, () -> compilation.engine(state(), List.of(SHELVES))).getMessage();
        assertTrue(message.contains("this Java has no compiler") && message.contains("JDK"), message);
    }

    @Test
    void aMissingFolderIsSaid() {
        assertTrue(refused().getMessage().contains("there is no such folder of templates"));
    }

    @Test
    void filesForTheBrowserComeFromTheFolderFirst() throws IOException {
        write("web/site.css", "body { color: red }");
        write("web/fonts/own.woff2", "font");
        write("web/.DS_Store", "x");
        Printed printed = printed();
        assertEquals("body { color: red }", printed.text("assets/site.css"));
        assertEquals("font", printed.text("assets/fonts/own.woff2"));
        assertFalse(Files.exists(state()));
    }

    @Test
    void aFileThatNoHostCouldServeIsRefused() throws IOException {
        write("web/My Font.woff2", "font");
        assertTrue(refused().getMessage().contains("My Font.woff2"), refused().getMessage());
    }
}
