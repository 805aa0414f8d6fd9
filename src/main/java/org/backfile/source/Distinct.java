package org.backfile.source;

import java.nio.file.Path;
import java.util.ArrayList;
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
    static List<SourceFile> named(List<Distinct> found) {
        List<SourceFile> sorted = sorted(found);
        if (isDistinct(sorted)) {
            return sorted;
        }
        List<Distinct> files = found;
        Map<String, Long> uses = uses(files);
        while (uses.size() < files.size()) {
            Map<String, Long> now = uses;
            files = files.stream().map(file -> now.get(file.file.name()) > 1 ? file.longer() : file).toList();
            uses = uses(files);
        }
        return sorted(files);
    }

    private static List<SourceFile> sorted(List<Distinct> files) {
        List<SourceFile> sorted = new ArrayList<>(files.size());
        files.forEach(file -> sorted.add(file.file));
        sorted.sort(null);
        return sorted;
    }

    private static boolean isDistinct(List<SourceFile> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).name().equals(sorted.get(i - 1).name())) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Long> uses(List<Distinct> files) {
        return files.stream().collect(Collectors.groupingBy(file -> file.file.name(), Collectors.counting()));
    }

    /** With the name of the root in front. The root of the file system has none: its files stay, the others move. */
    private Distinct longer() {
        if (root.getParent() == null) {
            return this;
        }
        return new Distinct(root.getParent(), file.named(Names.of(root) + "/" + file.name()));
    }
}
