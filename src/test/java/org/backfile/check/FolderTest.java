package org.backfile.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.problem.SetupException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTest {

    @TempDir
    Path folder;

    @Test
    void cleanSite() {
        Site site = new Site(folder.resolve("site")).file("CNAME", "").file("manifest-sha256.txt", "")
                .file(".nojekyll", "").file(".well-known/Key.txt", "").file(".git/HEAD", "").file(".git/Old.html", "<p onclick=x>");
        assertEquals(List.of(), site.findings());
        assertEquals(new Tally(3, 1, 0), site.tally());
    }

    @Test
    void aBuildThatWasStopped() {
        assertEquals(List.of(".building: error: the last build was stopped before its end"),
                new Site(folder.resolve("site")).file(".building/journal", "").findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Upper.txt", "a b.txt", "x/.hidden", "con.txt", "x/CNAME", "caf\u00e9.txt", "under/.git/head"})
    void names(String name) {
        List<String> findings = new Site(folder.resolve("site")).file(name, "").findings();
        assertEquals(1, findings.size(), findings.toString());
        assertEquals(name + ": error: the name does not hold on every disk", findings.get(0).replaceFirst("disk:.*", "disk"));
    }

    @Test
    void namesThatDifferByCase() {
        Site site = new Site(folder.resolve("site")).file("a.txt", "").file("A.txt", "");
        Assumptions.assumeTrue(site.tally().fileCount() == 3, "the disk knows upper and lower case");
        assertEquals(List.of("A.txt: error: the name does not hold on every disk: a part that is not lower-case ASCII letters,"
                + " digits, '.', '_', '-'", "a.txt: error: differs from \"A.txt\" by case only"), site.findings());
    }

    @Test
    void symbolicLinks() throws IOException {
        Site site = new Site(folder.resolve("site")).page("sub/a.html", "<a href=\"../in.html\">x</a><a href=\"../out.txt\">x</a>");
        Files.writeString(folder.resolve("secret.txt"), "x");
        link("in.html", "index.html");
        link("out.txt", "../secret.txt");
        link("up", "..");
        link("gone", "nowhere");
        String bad = ": error: is a symbolic link to a folder, out of the site or to nothing";
        assertEquals(List.of("gone" + bad, "in.html: warning: is a symbolic link", "out.txt" + bad,
                "sub/a.html:8: error: a href \"../out.txt\" leads to no file", "up" + bad), site.findings());
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve("site").resolve(name), Path.of(target));
    }

    @Test
    void noSite() throws IOException {
        assertEquals("there is no such folder", fault(folder.resolve("gone")));
        assertEquals("the folder holds no index.html", fault(folder));
        assertEquals("this is a file, not the folder of a site", fault(Files.createFile(folder.resolve("file"))));
    }

    private static String fault(Path site) {
        Problem problem = assertThrows(SetupException.class, () -> Proofreader.read(site, Runnable::run, new Problems()))
                .problems().get(0);
        assertEquals(site.toString(), problem.where().toString());
        assertEquals("build it first: backfile build", problem.hint());
        return problem.what();
    }

    @Test
    void findingsDoNotDependOnTheThreads() throws IOException {
        Site site = new Site(folder.resolve("site"));
        for (int i = 0; i < 300; i++) {
            site.page("p" + i + ".html", "<a href=\"index.html#gone-" + i + "\">x</a><a href=\"gone.html\">x</a><p id=a><p id=a>");
        }
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            Problems problems = new Problems();
            assertEquals(site.tally(), Proofreader.read(site.folder(), executor, problems));
            assertEquals(site.problems(), problems.list());
        } finally {
            executor.shutdown();
        }
    }
}
