package org.backfile.source;

import org.backfile.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.problem.SetupException;

/**
 * Finds the files to read.
 *
 * @param formats what is an input is what one of them accepts
 * @param outputs folders that are no inputs, as a build writes there
 */
public record Inputs(Formats formats, List<Path> outputs) {

    /** All folders may be read. */
    public Inputs(Formats formats) {
        this(formats, List.of());
    }

    /**
     * The files that the given paths name or hold, at any depth, sorted by name, each real file once. Whatever is
     * passed over is a problem: hidden files, files of no known format, pipes and devices, broken links, link loops,
     * a file reached twice, a folder that cannot be listed. Does not depend on the locale, on the order of
     * {@code given} or on the order in which the disk lists a folder.
     *
     * <p>A name is the path below the given folder, or the file's own for a file given by itself. Where two are the
     * same, both get the name of the folder that they count from in front, and of its parents as needed.
     *
     * @param given paths of files and folders, as the user wrote them
     * @throws SetupException where a given path is not there, or is in an output, with all that are
     */
    public List<SourceFile> find(List<String> given, Problems problems) {
        return find(given, problems, Walk::list);
    }

    List<SourceFile> find(List<String> given, Problems problems, Walk.Lister lister) {
        Set<Path> writtenTo = outputs.stream().flatMap(folder -> real(folder).stream()).collect(Collectors.toSet());
        Walk walk = new Walk(file -> formats.of(file).isPresent(), writtenTo, lister, problems);
        return Distinct.named(walk.files(roots(given, writtenTo)));
    }

    /** Absent where it is not there. */
    private static Optional<Path> real(Path folder) {
        try {
            return Optional.of(folder.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Sorted, so that an outer folder comes before one inside it. */
    private static List<Walk.Stop> roots(List<String> given, Set<Path> writtenTo) {
        List<Walk.Stop> roots = new ArrayList<>();
        List<Problem> faults = new ArrayList<>();
        for (String path : given) {
            try {
                Walk.Stop root = root(Path.of(path));
                roots.add(root);
                if (writtenTo.stream().anyMatch(root.real()::startsWith)) {
                    faults.add(Problem.error(Place.of(path), "is what the build writes, and no input", "give what the archive is to be made of"));
                }
            } catch (InvalidPathException e) {
                faults.add(Problem.error(Place.of(path), "no path under this locale: " + e.getReason(),
                        "run with LC_ALL=C.UTF-8, or give the folder that holds it"));
            } catch (IOException e) {
                faults.add(missing(Path.of(path), e));
            }
        }
        if (!faults.isEmpty()) {
            throw new SetupException(faults);
        }
        roots.sort(Comparator.comparing(Walk.Stop::real).thenComparing(Walk.Stop::path));
        return roots;
    }

    private static Walk.Stop root(Path path) throws IOException {
        Path real = path.toRealPath();
        if (Files.isDirectory(real)) {
            return new Walk.Stop(real, path, real, "");
        }
        Path folder = path.toAbsolutePath().getParent();
        return new Walk.Stop(folder.toRealPath(), path, real, Names.of(path));
    }

    private static Problem missing(Path path, IOException failure) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            String why = failure instanceof NoSuchFileException ? "a broken link" : SetAside.reasonOf(failure);
            return Problem.error(Place.of(path.toString()), "input cannot be read: " + why, "give another input");
        }
        Optional<String> meant = near(path);
        return Problem.error(Place.of(path.toString()), "no such file or folder", meant
                .map(name -> "did you mean \"" + name + "\"?").orElse("inputs are files, or folders of files"));
    }

    private static Optional<String> near(Path path) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            List<String> names = Walk.list(folder == null ? path : folder).stream().map(Names::of).toList();
            return Nearest.to(Names.of(path), names)
                    .map(name -> path.getParent() == null ? name : path.getParent() + "/" + name);
        } catch (IOException e) {
            return Optional.empty(); // the parent is not there either
        }
    }
}
