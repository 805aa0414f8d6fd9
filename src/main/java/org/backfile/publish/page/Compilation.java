package org.backfile.publish.page;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.SetupException;

/**
 * Compiles a user's templates.
 *
 * @param folder   where they are, for messages
 * @param sources  all templates, the user's laid over the program's own
 * @param possible whether this Java has a compiler
 */
record Compilation(Path folder, Sources sources, boolean possible) {

    /** Not that of the program's own templates, which would be found first. */
    private static final String PACKAGE = "org.backfile.publish.page.edited";

    /** A template's line in messages of jte's: {@code error at page/day.jte:12}, {@code page/day.jte, error at line 12}. */
    private static final Pattern PLACE = Pattern.compile("([\\w./-]+\\.jte)(?::|, error at line )(\\d+)");

    static boolean hasCompiler() {
        return ToolProvider.getSystemJavaCompiler() != null;
    }

    /**
     * The templates, compiled now or in an earlier build.
     *
     * @param differing the names of those that differ from the program's own
     */
    TemplateEngine engine(Path state, List<String> differing) throws IOException {
        Path classes = state.resolve(key());
        if (!Files.isDirectory(classes)) {
            requireCompiler(differing);
            compile(classes);
        }
        return TemplateEngine.createPrecompiled(classes, ContentType.Html, getClass().getClassLoader(), PACKAGE);
    }

    /** What went wrong in a template, in the compiler's or the page's own words. */
    static SetupException fault(Path folder, TemplateException e) {
        String message = Optional.ofNullable(e.getMessage()).orElse("");
        Matcher place = PLACE.matcher(message);
        Place where = place.find()
                ? Place.of(folder.resolve(place.group(1)).toString(), Math.max(1, Integer.parseInt(place.group(2))))
                : Place.of(folder.toString());
        String cause = e.getCause() == null ? "" : " " + e.getCause().getMessage();
        return new SetupException(Problem.error(where, "the template cannot be used: " + (words(message) + cause).strip(),
                "mend the line, or delete the file to use the program's own template"));
    }

    /** Classes know the program's view records, so another version of the program compiles anew. */
    private String key() {
        String version = Optional.ofNullable(getClass().getPackage().getImplementationVersion()).orElse("dev");
        return version + "-" + sources.fingerprint().base32(20);
    }

    private void requireCompiler(List<String> differing) {
        if (!possible) {
            throw new SetupException(Problem.error(Place.of(folder.resolve(differing.get(0)).toString()),
                    "differs from the program's own template and must be compiled, but this Java has no compiler",
                    "run with a JDK 17 or newer, or remove the folder to use the program's own templates"));
        }
    }

    /** Into a folder beside, then renamed: a build that is killed leaves no half of a set behind. */
    private void compile(Path classes) throws IOException {
        Files.createDirectories(classes.getParent());
        Path fresh = Files.createTempDirectory(classes.getParent(), "new-");
        try {
            TemplateEngine engine = TemplateEngine.create(new Texts(sources.templates()), fresh, ContentType.Html,
                    getClass().getClassLoader(), PACKAGE);
            engine.setTrimControlStructures(true);
            engine.setBinaryStaticContent(true);
            engine.setTargetResourceDirectory(fresh);
            engine.precompileAll();
            Files.move(fresh, classes, StandardCopyOption.ATOMIC_MOVE);
        } catch (TemplateException e) {
            throw fault(folder, e);
        } finally {
            delete(fresh);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The message without its place, which is said already, and without the compiler's view of the generated code. */
    private static String words(String message) {
        return message.replaceFirst("^Failed to .*?(\\.jte:\\d+|at line \\d+:?)", "").lines()
                .map(line -> line.strip().replaceFirst("^\\S+\\.java:\\d+: error: ", ""))
                .filter(line -> !line.isEmpty() && !line.matches("\\^|\\d+ errors?"))
                .collect(Collectors.joining("; "));
    }

    /** Templates in memory. */
    private record Texts(Map<String, String> texts) implements CodeResolver {

        @Override
        public String resolve(String name) {
            return texts.get(name);
        }

        @Override
        public long getLastModified(String name) {
            return 0;
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return List.copyOf(texts.keySet());
        }

        @Override
        public boolean exists(String name) {
            return texts.containsKey(name);
        }
    }
}
