package org.backfile.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;

/**
 * One walk over all inputs. Links are followed last, in the order of their names, and no folder is entered twice: so
 * what a link leads to is known by its own path where it is an input itself, whatever order the disk lists, and neither
 * a loop nor folders that link to one another crosswise make the walk long.
 */
final class Walk {

    /** Lists a folder; a door for tests, as no folder is closed to the root user. */
    interface Lister {
        List<Path> list(Path folder) throws IOException;
    }

    /** A place on the way. */
    static final class Stop {

        private final Path root;
        private final Path path;
        private final String name;
        private Stop folder;
        private Path real;

        /**
         * @param root the real path of the folder that the name counts from
         * @param path how it was reached
         * @param real its real path
         * @param name its path below the root, empty for the root
         */
        Stop(Path root, Path path, Path real, String name) {
            this.root = root;
            this.path = path;
            this.real = real;
            this.name = name;
        }

        /** An entry of a folder. */
        private Stop(Stop folder, Named entry) {
            this(folder.root, entry.path(), null, folder.below(entry.name()));
            this.folder = folder;
        }

        Path root() {
            return root;
        }

        Path path() {
            return path;
        }

        /** Its real path; of a link, the real path of its folder and its name. Made when it is first asked for: of most files it is not. */
        Path real() {
            if (real == null) {
                real = folder.real().resolve(path.getFileName());
            }
            return real;
        }

        String name() {
            return name;
        }

        /** The name of a file in this folder. */
        private String below(String last) {
            return name.isEmpty() ? last : name + "/" + last;
        }

        private String label() {
            return name.isEmpty() ? path.toString() : name;
        }

        private Place place() {
            return Place.of(label());
        }
    }

    /** An entry of a folder; names are asked for more than once. */
    private record Named(String name, Path path, Path last) implements Comparable<Named> {

        static Named of(Path path) {
            Path last = path.getFileName();
            return new Named(Names.of(path, last), path, last);
        }

        @Override
        public int compareTo(Named other) {
            return name.compareTo(other.name);
        }
    }

    private static final Comparator<Stop> BY_NAME =
            Comparator.comparing(Stop::name).thenComparing(stop -> stop.root().toString());

    private final Predicate<SourceFile> known;
    private final Set<Path> outputs;
    private final Lister lister;
    private final Problems problems;
    private final Map<Path, Stop> listed = new HashMap<>();
    private final Map<Path, String> reached = new HashMap<>();
    private final Deque<Stop> folders = new ArrayDeque<>();
    private final PriorityQueue<Stop> links = new PriorityQueue<>(BY_NAME);
    private final List<Distinct> files = new ArrayList<>();

    /**
     * @param known   whether a format reads the file
     * @param outputs real paths of folders that are passed over
     */
    Walk(Predicate<SourceFile> known, Set<Path> outputs, Lister lister, Problems problems) {
        this.known = known;
        this.outputs = outputs;
        this.lister = lister;
        this.problems = problems;
    }

    /** The files below the given roots, in no order. */
    List<Distinct> files(List<Stop> roots) {
        for (Stop root : roots) {
            arrive(root);
            enterAll();
        }
        while (!links.isEmpty()) {
            follow(links.remove());
            enterAll();
        }
        return files;
    }

    private void enterAll() {
        while (!folders.isEmpty()) {
            enter(folders.pop());
        }
    }

    private void enter(Stop folder) {
        try {
            List<Named> entries = new ArrayList<>();
            lister.list(folder.path()).forEach(entry -> entries.add(Named.of(entry)));
            entries.sort(null);
            try (FolderAttributes attributes = FolderAttributes.open(folder.path())) {
                entries.forEach(entry -> meet(folder, entry, attributes));
            }
        } catch (IOException e) {
            listed.remove(folder.real());
            problems.add(Problem.error(folder.place(), "folder not read: " + SetAside.reasonOf(e),
                    "check its permissions, then build again"));
        }
    }

    static List<Path> list(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            List<Path> list = new ArrayList<>();
            entries.forEach(list::add);
            return list;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void meet(Stop folder, Named entry, FolderAttributes attributes) {
        Stop stop = new Stop(folder, entry);
        if (entry.name().startsWith(".")) {
            problems.add(Problem.note(stop.place(), "passed over: hidden", "give it as an input of its own to read it"));
        } else {
            arrive(stop, false, () -> attributes.of(entry.path(), entry.last()));
        }
    }

    /** Asks the disk. */
    private interface Kind {
        BasicFileAttributes ask() throws IOException;
    }

    /** Follows a link to it. */
    private void arrive(Stop stop) {
        arrive(stop, true, () -> Files.readAttributes(stop.path(), BasicFileAttributes.class));
    }

    /** @param straight not through the folder that holds it, but by a link to it or as an input of its own */
    private void arrive(Stop stop, boolean straight, Kind of) {
        try {
            BasicFileAttributes kind = of.ask();
            if (kind.isSymbolicLink()) {
                links.add(stop);
            } else if (kind.isDirectory()) {
                if (outputs.contains(stop.real())) {
                    problems.add(Problem.note(stop.place(), "passed over: a build writes there", ""));
                } else if (isFirst(stop, Optional.ofNullable(listed.putIfAbsent(stop.real(), stop)).map(Stop::label))) {
                    folders.push(stop);
                }
            } else if (kind.isRegularFile()) {
                take(stop, straight, kind);
            } else {
                problems.add(Problem.warning(stop.place(), "passed over: a pipe, socket or device", ""));
            }
        } catch (IOException e) {
            problems.add(SetAside.causeOf(e).at(stop.place(), SetAside.reasonOf(e)));
        }
    }

    private void take(Stop stop, boolean straight, BasicFileAttributes kind) {
        long modified = kind.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        SourceFile file = !straight && Names.isAscii(stop.name()) ? SourceFile.within(stop.folder.path, stop.name(), kind.size(), modified)
                : SourceFile.at(stop.path(), stop.name(), kind.size(), modified);
        if (!known.test(file)) {
            problems.add(Problem.note(stop.place(), "passed over: no format reads a file of this name",
                    "rename it, to .txt for one"));
        } else if (isFirst(stop, straight ? reachedBefore(stop) : reachedStraight(stop))) {
            files.add(new Distinct(stop.root(), file));
        }
    }

    private Optional<String> reachedStraight(Stop stop) {
        return reached.isEmpty() ? Optional.empty() : Optional.ofNullable(reached.get(stop.real()));
    }

    /** Only files that are reached straight are remembered one by one; of a million in folders, the folders are enough. */
    private Optional<String> reachedBefore(Stop stop) {
        Path folder = stop.real().getParent();
        String name = Names.of(stop.real());
        boolean met = listed.containsKey(folder) && !name.startsWith(".") && known.test(new SourceFile(stop.real(), name));
        if (met) {
            return Optional.of(listed.get(folder).below(name));
        }
        return Optional.ofNullable(reached.putIfAbsent(stop.real(), stop.label()));
    }

    private boolean isFirst(Stop stop, Optional<String> before) {
        before.ifPresent(other -> problems.add(Problem.note(stop.place(), "read once: it is the same as \"" + other + "\"", "")));
        return before.isEmpty();
    }

    private void follow(Stop link) {
        try {
            Path target = link.path().toRealPath();
            if (link.real().startsWith(target)) {
                problems.add(Problem.warning(link.place(), "link loop: it leads to a folder that it is in",
                        "delete the link"));
            } else {
                arrive(new Stop(link.root(), link.path(), target, link.name()));
            }
        } catch (NoSuchFileException e) {
            problems.add(Problem.error(link.place(), "broken link: it leads to no file", "mend or delete the link"));
        } catch (IOException e) {
            problems.add(Problem.error(link.place(), "broken link: " + SetAside.reasonOf(e), "mend or delete the link"));
        }
    }
}
