package org.backfile.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.article.Article;
import org.backfile.output.Artifact;
import org.backfile.output.OutputFolder;
import org.backfile.output.SitePath;
import org.backfile.text.Fingerprint;
import org.backfile.text.Recipe;
import org.junit.jupiter.api.Test;

class DayFoldersTest {

    private static final long SEED = 20_261_129;

    /** Hears of all folders, and takes all files or none of those that it is asked for as wholes. */
    private static final class Heard implements OutputFolder {

        private final boolean standing;
        private final SortedMap<String, Recipe> folders = new TreeMap<>();
        private final SortedMap<String, Fingerprint> files = new TreeMap<>();

        Heard(boolean standing) {
            this.standing = standing;
        }

        @Override
        public boolean stands(SitePath index, Recipe recipe) {
            folders.put(index.text().substring(0, index.text().length() - "index.html".length()), recipe);
            return standing;
        }

        @Override
        public void put(Artifact artifact) throws IOException {
            files.put(artifact.path().text(), Fingerprint.of(artifact.body().bytes()));
        }

        /** The files of a folder with their bytes' fingerprints. */
        SortedMap<String, Fingerprint> in(String folder) {
            SortedMap<String, Fingerprint> in = new TreeMap<>();
            files.tailMap(folder).entrySet().stream().takeWhile(file -> file.getKey().startsWith(folder))
                    .forEach(file -> in.put(file.getKey(), file.getValue()));
            return in;
        }
    }

    private static Heard heard(List<Article> articles, boolean standing) throws IOException {
        Heard heard = new Heard(standing);
        new Pages(Templates.open(Optional.empty(), Path.of("unused"))).publish(new Shelved(articles), Printed.EDITION, heard);
        return heard;
    }

    private static Article article(Random random, int number) {
        return new Story(number % 9 == 0 ? "" : "2021-03-" + (10 + random.nextInt(8)), "Report number " + number % 20 + " from the harbour")
                .in(List.of("", "The Lakeside Courier", "Seetaler Bote", "seetaler bote").get(random.nextInt(4)),
                        List.of("", "Culture", "Business").get(random.nextInt(3)), "en")
                .paragraph("Nothing was changed but the number " + number + ".").article();
    }

    /** Folders of one recipe must have the same files, to the last byte, whatever changed around them. */
    @Test
    void aFolderOfTheSameRecipeHasTheSameFiles() throws IOException {
        Random random = new Random(SEED);
        List<Article> articles = new ArrayList<>(Newsroom.articles());
        Map<String, SortedMap<String, Fingerprint>> known = new HashMap<>();
        int again = 0;
        for (int step = 0; step < 40; step++) {
            if (random.nextInt(3) == 0) {
                articles.remove(random.nextInt(articles.size()));
            } else {
                articles.add(article(random, 100 + step));
            }
            Heard heard = heard(articles, false);
            for (Map.Entry<String, Recipe> folder : heard.folders.entrySet()) {
                SortedMap<String, Fingerprint> files = heard.in(folder.getKey());
                assertTrue(files.size() > 1, folder.getKey() + " has a page and an article at least");
                SortedMap<String, Fingerprint> before = known.put(folder.getKey() + folder.getValue().bits(), files);
                if (before != null) {
                    assertEquals(before, files, "seed " + SEED + ", step " + step + ", " + folder.getKey());
                    again++;
                }
            }
        }
        assertTrue(again > 500, again + " folders stayed as they were");
        assertTrue(known.keySet().stream().filter(folder -> folder.startsWith("undated/")).count() > 3, "the undated changed as well");
    }

    /** What is not put must be in the folders that stand, and only that. */
    @Test
    void aFolderThatStandsIsNotPut() throws IOException {
        Heard all = heard(Newsroom.articles(), false);
        Heard rest = heard(Newsroom.articles(), true);
        assertEquals(all.folders, rest.folders);
        Set<String> left = new HashSet<>(all.files.keySet());
        all.folders.keySet().forEach(folder -> left.removeAll(all.in(folder).keySet()));
        assertEquals(left, rest.files.keySet());
        assertTrue(rest.files.size() < all.files.size());
    }

    @Test
    void aNeighbourIsPartOfTheRecipe() throws IOException {
        List<Article> articles = new ArrayList<>(List.of(
                new Story("2021-03-10", "First").paragraph("One.").article(),
                new Story("2021-03-12", "Second").paragraph("Two.").article(),
                new Story("2021-03-20", "Third").paragraph("Three.").article()));
        SortedMap<String, Recipe> before = heard(articles, false).folders;
        articles.add(new Story("2021-03-11", "Between").paragraph("Four.").article());
        SortedMap<String, Recipe> after = heard(articles, false).folders;
        assertNotEquals(before.get("2021/03/10/"), after.get("2021/03/10/"));
        assertNotEquals(before.get("2021/03/12/"), after.get("2021/03/12/"));
        assertEquals(before.get("2021/03/20/"), after.get("2021/03/20/"));
    }
}
