package org.backfile.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.problem.Problems;
import org.backfile.problem.SetupException;
import org.backfile.text.Fingerprint;
import org.backfile.text.Recipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

    @TempDir
    private Path temp;

    private static Artifact artifact(String path, String text) {
        return new Artifact(SitePath.of(path), Recipe.of(path, text), () -> text.getBytes(StandardCharsets.UTF_8));
    }

    private SiteFolder build(String... paths) throws IOException {
        SiteFolder folder = SiteFolder.open(site(), SiteOptions.PLAIN, new Problems());
        try {
            for (String path : paths) {
                folder.put(artifact(path, "text of " + path));
            }
        } catch (IOException e) {
            folder.close();
            throw e;
        }
        return folder;
    }

    private Path site() {
        return temp.resolve("site");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(site())) {
            return walk.filter(path -> !path.equals(site())).map(path -> site().relativize(path).toString()).sorted().toList();
        }
    }

    @Test
    void writesFilesAndAManifestThatProvesThem() throws IOException {
        build("index.html", "2012/07/04/index.html").finish();
        assertEquals(List.of("2012", "2012/07", "2012/07/04", "2012/07/04/index.html", "index.html", "manifest-sha256.txt"), files());
        assertEquals(List.of(Fingerprint.of("text of 2012/07/04/index.html").hex() + "  2012/07/04/index.html",
                Fingerprint.of("text of index.html").hex() + "  index.html"), Files.readAllLines(site().resolve("manifest-sha256.txt")));
    }

    @Test
    void aFullDiskNamesTheInventory() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no device that is always full");
        Path fresh = Files.createSymbolicLink(temp.resolve("inventory.new"), full);
        SiteOptions options = new SiteOptions(Optional.of(temp.resolve("inventory")), Recipe.of("one"), false, false);
        try (SiteFolder folder = SiteFolder.open(site(), options, new Problems())) {
            folder.put(artifact("index.html", "text"));
            assertEquals(fresh.toString(), assertThrows(FileSystemException.class, folder::finish).getFile());
        }
        Files.delete(fresh);
    }

    @Test
    void leavesAnUnchangedFileAlone() throws IOException {
        build("index.html").finish();
        FileTime old = FileTime.fromMillis(0);
        Files.setLastModifiedTime(site().resolve("index.html"), old);
        try (SiteFolder again = build("index.html")) {
            again.finish();
            assertEquals(0, again.writtenCount());
        }
        assertEquals(old, Files.getLastModifiedTime(site().resolve("index.html")));
    }

    @Test
    void removesWhatAnEarlierBuildMadeAndItsEmptyFolders() throws IOException {
        build("index.html", "2012/07/04/index.html", "2012/08/01/index.html").finish();
        Files.writeString(site().resolve(".nojekyll"), "");
        SiteFolder again = build("index.html", "2012/08/01/index.html");
        again.finish();
        assertEquals(1, again.removedCount());
        assertEquals(List.of(".nojekyll", "2012", "2012/08", "2012/08/01", "2012/08/01/index.html", "index.html", "manifest-sha256.txt"), files());
    }

    @Test
    void clearsUpAfterAKilledBuild() throws IOException {
        build("index.html", "old.html").finish();
        build("index.html", "torn/by-the-kill.html").close();
        Files.writeString(site().resolve(".building/7"), "half a pa");
        assertTrue(files().contains("torn/by-the-kill.html"));
        build("index.html").finish();
        assertEquals(List.of("index.html", "manifest-sha256.txt"), files());
    }

    @Test
    void mendsAFileThatSomebodyChanged() throws IOException {
        build("index.html").finish();
        Files.writeString(site().resolve("index.html"), "vandalised");
        build("index.html").finish();
        assertEquals("text of index.html", Files.readString(site().resolve("index.html")));
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws IOException {
        Files.createDirectories(site());
        Files.writeString(site().resolve("thesis.doc"), "years of work");
        assertThrows(SetupException.class, () -> SiteFolder.open(site(), SiteOptions.PLAIN, new Problems()));
        assertEquals(List.of("thesis.doc"), files());
    }

    @Test
    void takesAFolderWithAHostsFilesAlone() throws IOException {
        Files.createDirectories(site().resolve(".git"));
        Files.writeString(site().resolve("CNAME"), "example.org");
        build("index.html").finish();
        assertTrue(Files.exists(site().resolve("CNAME")));
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(site(), "");
        assertThrows(SetupException.class, () -> SiteFolder.open(site(), SiteOptions.PLAIN, new Problems()));
    }

    @Test
    void tellsWhereAFolderStandsInTheWay() throws IOException {
        build("index.html").finish();
        Files.delete(site().resolve("index.html"));
        Files.createDirectories(site().resolve("index.html/x"));
        String message = assertThrows(FileSystemException.class, () -> build("index.html")).getMessage();
        assertTrue(message.contains("is a folder where a file must be"), message);
    }

    @Test
    void tellsWhereAFileStandsInTheWay() throws IOException {
        build("a.html").finish();
        Files.writeString(site().resolve("2012"), "");
        String message = assertThrows(FileSystemException.class, () -> build("2012/index.html")).getMessage();
        assertTrue(message.contains("is a file where a folder must be"), message);
    }

    @Test
    void writesThroughNoLink() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Path victim = Files.writeString(elsewhere.resolve("victim.html"), "untouched");
        build("index.html").finish();
        Files.createSymbolicLink(site().resolve("2012"), elsewhere);
        assertThrows(FileSystemException.class, () -> build("2012/index.html"));
        Files.createSymbolicLink(site().resolve("page.html"), victim);
        Files.delete(site().resolve("2012"));
        build("index.html", "page.html").finish();
        assertEquals("untouched", Files.readString(victim));
        assertFalse(Files.isSymbolicLink(site().resolve("page.html")));
    }

    /** A host's own file may stand where a later build would have a page. */
    @Test
    void overwritesNoFileThatNoBuildWrote() throws IOException {
        build("index.html").finish();
        Files.writeString(site().resolve("imprint.html"), "written by hand");
        for (int again = 0; again < 2; again++) {
            String message = assertThrows(FileSystemException.class, () -> build("index.html", "imprint.html")).getMessage();
            assertTrue(message.contains("imprint.html") && message.contains("holds what no build wrote"), message);
            assertEquals("written by hand", Files.readString(site().resolve("imprint.html")));
        }
        build("index.html").finish();
        assertEquals("written by hand", Files.readString(site().resolve("imprint.html")));
    }

    @Test
    void removesNothingBehindALink() throws IOException {
        build("index.html", "2012/index.html").finish();
        Path elsewhere = Files.move(site().resolve("2012"), temp.resolve("elsewhere"));
        Files.createSymbolicLink(site().resolve("2012"), elsewhere);
        Problems met = finish(SiteOptions.PLAIN, "index.html");
        assertEquals("text of 2012/index.html", Files.readString(elsewhere.resolve("index.html")));
        assertTrue(met.lines().get(0).contains("2012/index.html: warning: is no page any more, and lies behind a link"), met.lines()::toString);
    }

    @Test
    void tellsOfAChangedFileThatItRemoves() throws IOException {
        build("index.html", "left.html", "edited.html", "folder.html").finish();
        Files.writeString(site().resolve("edited.html"), "better");
        Files.delete(site().resolve("folder.html"));
        Files.createDirectory(site().resolve("folder.html"));
        List<String> met = finish(SiteOptions.PLAIN, "index.html").lines();
        assertEquals(2, met.size(), met::toString);
        assertTrue(met.get(0).contains("edited.html: warning: was changed by somebody else since the last build; it is removed"), met::toString);
        assertTrue(met.get(1).contains("folder.html: warning: is a folder where a page was"), met::toString);
        assertEquals(List.of("folder.html", "index.html", "manifest-sha256.txt"), files());
    }

    @Test
    void touchesNothingBehindALinkInItsWorkingFoldersPlace() throws IOException {
        Path precious = Files.createDirectory(temp.resolve("precious"));
        Files.writeString(precious.resolve("7"), "years of work");
        build("index.html").finish();
        Files.createSymbolicLink(site().resolve(".building"), precious);
        assertThrows(SetupException.class, () -> build("index.html"));
        assertEquals("years of work", Files.readString(precious.resolve("7")));
    }

    @Test
    void whatSomebodyPutsIntoItsWorkingFolderStays() throws IOException {
        build("index.html").close();
        Files.createDirectories(site().resolve(".building/notes/more"));
        build("index.html").finish();
        assertTrue(Files.exists(site().resolve(".building/notes/more")));
    }

    /** Its own pages are known by the working folder where the manifest is gone. */
    @Test
    void knowsItsPagesWithoutTheManifest() throws IOException {
        SiteOptions options = new SiteOptions(Optional.of(temp.resolve("inventory")), Recipe.of("one"), false, false);
        finish(options, "index.html", "old.html");
        Files.delete(site().resolve("manifest-sha256.txt"));
        assertEquals(List.of(), finish(options, "index.html").lines());
        assertEquals(List.of("index.html", "manifest-sha256.txt"), files());
        Files.delete(site().resolve("manifest-sha256.txt"));
        assertThrows(SetupException.class, () -> build("index.html"));
    }

    private Problems finish(SiteOptions options, String... paths) throws IOException {
        Problems met = new Problems();
        try (SiteFolder folder = SiteFolder.open(site(), options, met)) {
            for (String path : paths) {
                folder.put(artifact(path, "text of " + path));
            }
            folder.finish();
        }
        return met;
    }

    @Test
    void refusesTwoArtifactsForOnePath() throws IOException {
        try (SiteFolder folder = build("index.html")) {
            assertThrows(IllegalStateException.class, () -> folder.put(artifact("index.html", "another")));
        }
    }
}
