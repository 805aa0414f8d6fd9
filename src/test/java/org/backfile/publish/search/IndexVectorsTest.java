package org.backfile.publish.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.wire.JsonTree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole indexes among the vectors: {@code whole} as a build writes it, {@code split} in files so small that there
 * are many of every kind.
 */
class IndexVectorsTest {

    @TempDir
    private Path folder;

    @Test
    void writesThem() throws IOException {
        assertFiles("whole", Scale.of(Harbour.library().entries().size()));
        assertFiles("split", Library.tiny());
    }

    private void assertFiles(String name, Scale scale) throws IOException {
        Map<String, byte[]> written = Harbour.library().index(folder, scale);
        Path expected = Vectors.FOLDER.resolve(name);
        try (Stream<Path> files = Files.walk(expected)) {
            assertEquals(files.filter(Files::isRegularFile).map(file -> expected.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new)), written.keySet());
        }
        for (Map.Entry<String, byte[]> file : written.entrySet()) {
            assertArrayEquals(Files.readAllBytes(expected.resolve(file.getKey())), file.getValue(), file.getKey());
        }
    }

    @TestFactory
    Stream<DynamicTest> findsInThem() throws IOException {
        List<JsonTree> queries = Vectors.lines("queries.jsonl");
        return Stream.of("whole", "split").flatMap(name -> queries.stream().map(line ->
                DynamicTest.dynamicTest(name + ": " + Vectors.text(line, "query"),
                        () -> assertFound(Vectors.FOLDER.resolve(name), line))));
    }

    private static void assertFound(Path site, JsonTree line) throws IOException {
        Searcher searcher = Searcher.open(site);
        String query = Vectors.text(line, "query");
        Results results = searcher.search(query, 100);
        assertEquals(Integer.parseInt(Vectors.text(line, "total")), results.total());
        assertEquals(Vectors.texts(line, "paths"), results.hits().stream().map(Hit::path).toList());
        assertEquals(Vectors.texts(line, "spellings"), results.spellings());
        assertEquals(line.member("years").orElseThrow().children().stream().map(count -> count.text().orElseThrow()).toList(),
                results.counts().years().values().stream().map(String::valueOf).toList());
        assertEquals(Vectors.texts(line, "paths").stream().map(path -> path.replaceAll(".*?([a-z2-7]{12})[.]html", "$1"))
                .toList(),
                searcher.ids(query));
    }
}
