package org.backfile.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.text.Fingerprint;

/**
 * All files below a folder with the SHA-256 of their bytes.
 *
 * @param files by path, parts divided by {@code /}
 */
record Tree(SortedMap<String, String> files) {

    static Tree of(Path folder) throws IOException {
        return of(folder, path -> true);
    }

    /** Only the files whose path {@code wanted} takes. */
    static Tree of(Path folder, Predicate<String> wanted) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : list(folder)) {
            String name = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
            if (wanted.test(name)) {
                files.put(name, Fingerprint.of(Files.readAllBytes(file)).hex());
            }
        }
        return new Tree(files);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !Files.isDirectory(path)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What is in one tree and not in the other, or not the same; empty where the trees are equal. */
    List<String> differences(Tree other) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            String there = other.files.get(file.getKey());
            if (there == null) {
                differences.add("only in the first: " + file.getKey());
            } else if (!there.equals(file.getValue())) {
                differences.add("not the same bytes: " + file.getKey());
            }
        }
        other.files.keySet().stream().filter(name -> !files.containsKey(name)).map(name -> "only in the second: " + name)
                .forEach(differences::add);
        return differences;
    }

    /** The paths that end like this, in order. */
    List<String> ending(String end) {
        return files.keySet().stream().filter(name -> name.endsWith(end)).collect(Collectors.toList());
    }
}
