package org.backfile.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.MethodOrderer;

/** What one article changes in the site of some thousands: few pages, and few files of the search index. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class FewFilesIT {

    private static final long SEED = 20_250_214;
    private static final int ARTICLES = 4_000;

    /** Of files outside {@code search/}, whatever the size of the archive. */
    private static final int MOST_PAGES = 30;

    private static final String SEARCH = "search/";
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_500_000_000_000L);

    private static Path folder;
    private static Random random;
    private static Words words;

    @BeforeAll
    static void build() throws Exception {
        System.err.println("corpus of seed " + SEED);
        folder = Scratch.folder("few-files");
        random = new Random(SEED);
        words = new Words(random);
        Files.createDirectories(folder.resolve("in/courier"));
        for (int i = 0; i < ARTICLES; i++) {
            write("in/courier/" + i + ".txt", 1 + random.nextInt(28), "");
        }
        Program.in(folder).run("build", "in").expect(0);
    }

    private static void write(String name, int day, String more) throws IOException {
        String month = List.of("January", "May", "August").get(random.nextInt(3));
        int year = 2010 + random.nextInt(10);
        Path file = folder.resolve(name);
        Files.writeString(file, words.sentence(7) + "\n\nPublished: " + day + " " + month + " " + year + "\n\n"
                + words.paragraph() + "\n\n" + words.paragraph() + "\n\n" + words.paragraph() + "\n\n" + more);
        Files.setLastModifiedTime(file, LONG_AGO);
    }

    private static List<String> changed(Tree before) throws Exception {
        Program.in(folder).run("build", "in").expect(0);
        List<String> changed = Tree.of(folder.resolve("site")).differences(before);
        System.err.println(changed.size() + " files, " + changed.stream().filter(name -> name.contains(SEARCH)).count() + " of the search");
        return changed;
    }

    private static void assertFew(List<String> changed, int mostOfSearch) {
        List<String> pages = changed.stream().filter(name -> !name.contains(SEARCH)).toList();
        assertTrue(pages.size() <= MOST_PAGES, pages::toString);
        assertTrue(pages.size() > 3, pages::toString);
        int search = changed.size() - pages.size();
        assertTrue(search <= mostOfSearch, () -> search + " files of the search: " + changed);
    }

    @Test
    void aChangedArticle() throws Exception {
        Tree before = Tree.of(folder.resolve("site"));
        Path source = folder.resolve("in/courier/2000.txt");
        String text = Files.readString(source);
        int end = text.indexOf(".\n\n", text.indexOf("Published"));
        Files.writeString(source, text.substring(0, end) + ", it was said" + text.substring(end));
        assertFew(changed(before), 80);
    }

    @Test
    void anArticleMore() throws Exception {
        Tree before = Tree.of(folder.resolve("site"));
        write("in/courier/more.txt", 11, "");
        assertFew(changed(before), 180);
    }

    @Test
    void nothing() throws Exception {
        Tree before = Tree.of(folder.resolve("site"));
        assertEquals(List.of(), changed(before));
    }
}
