package org.backfile.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A found file with its name so far.
 *
 * @param root the folder that the name counts from
 */
record Distinct(Path root, SourceFile file) {

    /** The files sorted by name; where names are the same, each is told from the other by its folders. */
    static List<SourceFile> named(List<Walk.Stop> stops) {
        List<Distinct> files = stops.stream()
                .map(stop -> new Distinct(stop.root(), new SourceFile(stop.path(), stop.name()))).toList();
        Map<String, Long> uses = uses(files);
        while (uses.size() < files.size()) {
            Map<String, Long> now = uses;
            files = files.stream().map(file -> now.get(file.file.name()) > 1 ? file.longer() : file).toList();
            uses = uses(files);
        }
        return files.stream().map(Distinct::file).sorted().toList();
    }

    private static Map<String, Long> uses(List<Distinct> files) {
        return files.stream().collect(Collectors.groupingBy(file -> file.file.name(), Collectors.counting()));
    }

    /** With the name of the root in front. The root of the file system has none: its files stay, the others move. */
    private Distinct longer() {
        if (root.getParent() == null) {
            return this;
        }
        return new Distinct(root.getParent(), new SourceFile(file.path(), Names.of(root) + "/" + file.name()));
    }
}
