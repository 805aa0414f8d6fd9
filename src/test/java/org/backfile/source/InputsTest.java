package org.backfile.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.problem.SetupException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;
    private final Problems problems = new Problems();
    private final Inputs inputs = new Inputs(Formats.of(Limits.DEFAULT, new Tally()));

    @Test
    void walksAtAnyDepthAndSortsByName() throws IOException {
        write("b.txt", "a/z.txt", "a/b/c/d.jsonl", "a-b.txt", "B.txt");
        assertEquals(List.of("B.txt", "a-b.txt", "a/b/c/d.jsonl", "a/z.txt", "b.txt"), find(""));
        assertEquals(List.of(), problems.list());
    }

    @Test
    void whatIsPassedOverIsSaid() throws IOException {
        write("a.txt", ".hidden.txt", ".git/x.txt", "photo.jpg", "README");
        assertEquals(List.of("a.txt"), find(""));
        assertEquals(List.of(".git: passed over: hidden", ".hidden.txt: passed over: hidden",
                "README: passed over: no format reads a file of this name",
                "photo.jpg: passed over: no format reads a file of this name"), facts());
    }

    /** As where the scrapes' own folder is given, and the archive made inside it. */
    @Test
    void whatABuildWritesIsNoInput() throws IOException {
        write("a.txt", "site/b.txt", "site/2012/c.txt", "sub/site/d.txt");
        Inputs but = new Inputs(Formats.of(Limits.DEFAULT, new Tally()), List.of(folder.resolve("sub/../site"), folder.resolve("not-there")));
        assertEquals(List.of("a.txt", "sub/site/d.txt"), but.find(List.of(folder.toString()), problems).stream().map(SourceFile::name).toList());
        assertEquals(List.of("site: passed over: a build writes there"), facts());
        for (String given : List.of("site", "site/2012", "site/2012/c.txt")) {
            assertThrows(SetupException.class, () -> but.find(List.of(folder.resolve(given).toString()), problems));
        }
    }

    @Test
    void aHiddenFileGivenByItselfIsRead() throws IOException {
        write(".hidden.txt");
        assertEquals(List.of(".hidden.txt"), find(".hidden.txt"));
    }

    @Test
    void namesThatAreTheSameGetTheirFoldersName() throws IOException {
        write("one/in/a.txt", "one/in/b.txt", "two/in/a.txt", "two/c.txt");
        assertEquals(List.of("b.txt", "c.txt", "one/in/a.txt", "two/in/a.txt"), find("two/in", "one/in", "two/c.txt"));
        assertEquals(List.of("in/a.txt", "two/a.txt"),
                find("one/in/a.txt", write("two/a.txt").get(0)));
    }

    @Test
    void aFileGivenTwiceIsReadOnce() throws IOException {
        write("in/sub/a.txt", "in/b.txt");
        assertEquals(List.of("b.txt", "sub/a.txt"), find("in/sub/a.txt", "in/sub", "in", "in"));
        assertEquals(3, problems.list().size());
        assertEquals(List.of("b.txt", "sub/a.txt"), find("in", "in/sub"));
    }

    @Test
    void linksAreFollowedAndTheRealPathComesFirst() throws IOException {
        write("in/z/a.txt", "else/b.txt", "else/c.txt");
        link("in/a-link.txt", "in/z/a.txt");
        link("in/m", "else");
        link("in/n.txt", "else/c.txt");
        assertEquals(List.of("m/b.txt", "m/c.txt", "z/a.txt"), find("in"));
        assertEquals(List.of("a-link.txt: read once: it is the same as \"z/a.txt\"",
                "n.txt: read once: it is the same as \"m/c.txt\""), facts());
    }

    @Test
    void aLinkGivenByItselfIsFollowed() throws IOException {
        write("real/a.txt");
        link("latest", "real");
        link("one.txt", "real/a.txt");
        assertEquals(List.of("a.txt"), find("latest"));
        assertEquals(List.of("one.txt"), find("one.txt"));
        assertEquals(List.of(), problems.list());
    }

    @Test
    void loopsEnd() throws IOException {
        write("in/a/x.txt");
        link("in/a/up", "in");
        link("in/a/self", "in/a/self");
        link("in/a/out", ".");
        assertEquals(List.of("a/x.txt"), find("in"));
        assertEquals(3, problems.list().size());
        assertEquals(List.of("a/out: link loop: it leads to a folder that it is in",
                "a/up: link loop: it leads to a folder that it is in"),
                facts().stream().filter(fact -> fact.contains("link loop")).toList());
    }

    @Test
    void foldersThatLinkCrosswiseAreEnteredOnce() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("d" + i + "/x.txt");
        }
        for (int i = 0; i < 39; i++) {
            link("d" + i + "/left", "d" + (i + 1));
            link("d" + i + "/right", "d" + (i + 1));
        }
        assertEquals(40, assertTimeoutPreemptively(Duration.ofSeconds(5), () -> find("d0")).size());
    }

    @Test
    void brokenLinksAreSaid() throws IOException {
        write("in/a.txt");
        link("in/b.txt", "gone.txt");
        assertEquals(List.of("a.txt"), find("in"));
        assertEquals(List.of("b.txt: broken link: it leads to no file"), facts());
    }

    @Test
    void pipesAreNotOpened() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "skipped: no mkfifo");
        new ProcessBuilder("/usr/bin/mkfifo", folder.resolve("pipe.txt").toString()).start().waitFor();
        assertEquals(List.of(), assertTimeoutPreemptively(Duration.ofSeconds(5), () -> find("")));
        assertEquals(List.of("pipe.txt: passed over: a pipe, socket or device"), facts());
    }

    @Test
    void aFolderThatCannotBeListedIsSaidAndTheRestIsRead() throws IOException {
        write("in/a.txt", "in/closed/b.txt", "in/z.txt");
        List<SourceFile> found = inputs.find(List.of(folder.resolve("in").toString()), problems, path -> {
            if (path.endsWith("closed")) {
                throw new AccessDeniedException(path.toString());
            }
            return Walk.list(path);
        });
        assertEquals(List.of("a.txt", "z.txt"), found.stream().map(SourceFile::name).toList());
        assertEquals(List.of("closed: folder not read: permission denied"), facts());
    }

    @Test
    void aClosedFolderIsSaid() throws IOException {
        write("in/closed/b.txt");
        Path closed = folder.resolve("in/closed");
        Assumptions.assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed),
                "skipped: to this user (root?) no folder is closed");
        assertEquals(List.of(), find("in"));
        assertEquals(List.of("closed: folder not read: permission denied"), facts());
        closed.toFile().setReadable(true);
    }

    @Test
    void theDisksOrderDoesNotMatter() throws IOException {
        write("in/a.txt", "in/b/c.txt", "in/d.txt", "else/e.txt");
        link("in/l1", "else");
        link("in/l2", "else");
        List<String> expected = find("in");
        List<SourceFile> backwards = inputs.find(List.of(folder.resolve("in").toString()), new Problems(), path -> {
            List<Path> list = new ArrayList<>(Walk.list(path));
            Collections.sort(list, Collections.reverseOrder());
            return list;
        });
        assertEquals(expected, backwards.stream().map(SourceFile::name).toList());
    }

    @Test
    void missingInputsAreAllSaidWithWhatWasMeant() throws IOException {
        write("seeds/a.txt");
        link("dead", "gone");
        SetupException e = assertThrows(SetupException.class, () -> find("seed", "nothing-like-it", "no/where", "dead"));
        assertEquals(List.of("no such file or folder did you mean \"" + folder + "/seeds\"?",
                "no such file or folder inputs are files, or folders of files",
                "no such file or folder inputs are files, or folders of files",
                "input cannot be read: a broken link give another input"),
                e.problems().stream().map(p -> p.what() + " " + p.hint()).toList());
    }

    @Test
    void aPathThatIsNoneIsSaid() {
        SetupException e = assertThrows(SetupException.class, () -> inputs.find(List.of("a\0b"), problems));
        assertEquals("a\0b", e.problems().get(0).where().file());
    }

    @Test
    void namesThatAreNoUtf8AreKeptApart() {
        assertEquals("café.txt", Names.text("café.txt".getBytes(UTF_8)));
        assertEquals("caf\ufffdE9.txt", Names.text("café.txt".getBytes(ISO_8859_1)));
        assertEquals("\ufffdEF\ufffdBF\ufffdBDE9", Names.text("\ufffdE9".getBytes(UTF_8)));
        assertEquals("a\ufffdC3", Names.text(new byte[] {'a', (byte) 0xc3}));
    }

    @Test
    void aNameThatIsNoUtf8IsRead() throws IOException {
        Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"), "skipped: names are bytes on Linux only");
        URI latin1 = URI.create(folder.toUri() + "caf%E9.txt");
        Files.writeString(Path.of(latin1), "Latin-1");
        Files.writeString(Path.of(URI.create(folder.toUri() + "caf%C3%A9.txt")), "UTF-8");
        assertEquals(List.of("caf\u00e9.txt", "caf\ufffdE9.txt"), find(""));
        SourceFile second = inputs.find(List.of(folder.toString()), problems).get(1);
        assertEquals("Latin-1", Files.readString(second.path()));
    }

    @Test
    void aNameWithALineEndIsRead() throws IOException {
        write("a\nb.txt");
        assertEquals(List.of("a\nb.txt"), find(""));
    }

    private List<String> write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
        return List.of(names);
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), folder.resolve(target));
    }

    private List<String> find(String... given) {
        return inputs.find(Stream.of(given).map(name -> folder.resolve(name).toString()).toList(), problems)
                .stream().map(SourceFile::name).toList();
    }

    private List<String> facts() {
        return problems.list().stream().map(p -> p.where() + ": " + p.what()).toList();
    }
}
