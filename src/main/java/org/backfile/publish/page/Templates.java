package org.backfile.publish.page;

import gg.jte.TemplateException;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.backfile.output.SitePath;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.SetupException;
import org.backfile.publish.Addresses;
import org.backfile.text.Recipe;

/**
 * The pages' templates, ready for use, and the files that the pages need in the browser. Safe for use by many threads.
 *
 * <p>A folder of templates may hold all of them or only those that differ from the program's own. Where none
 * differs the program's own are used, which are compiled already. Else they are compiled, once for each set of
 * texts; that needs a JDK.
 */
public final class Templates {

    /** Fills a template. */
    interface Engine {
        void render(String template, Object view, TemplateOutput out);
    }

    private final Engine engine;
    private final SortedMap<String, WebFile> web;
    private final Optional<Path> edited;
    private final Recipe recipe;

    private Templates(Engine engine, SortedMap<String, WebFile> web, Optional<Path> edited, Recipe recipe) {
        this.engine = engine;
        this.web = Collections.unmodifiableSortedMap(web);
        this.edited = edited;
        this.recipe = recipe;
    }

    /** The program's own; they need not be read to be known, as all that the program makes depends on the program. */
    private Templates() {
        this(new BundledTemplates(), BundledTemplates.web(), Optional.empty(), Recipe.of("bundled"));
    }

    private Templates(Engine engine, Sources sources, Optional<Path> edited) {
        this(engine, WebFile.of(sources.web()), edited, Recipe.of(sources.fingerprint().hex()));
    }

    /**
     * Opens the templates.
     *
     * @param folder the user's templates, laid over the program's own
     * @param state  a folder where compiled templates may be kept; need not be there
     * @throws SetupException where the folder cannot be used, saying which file and line
     * @throws IOException    where a file cannot be read or the classes cannot be written
     */
    public static Templates open(Optional<Path> folder, Path state) throws IOException {
        if (folder.isEmpty() || Files.isDirectory(folder.get()) && Sources.isBundled(folder.get())) {
            return new Templates();
        }
        Sources bundled = Sources.bundled();
        Sources own = own(folder.get());
        List<String> differing = bundled.differing(own);
        if (differing.isEmpty()) {
            return new Templates(new BundledTemplates(), bundled.under(own), Optional.empty());
        }
        Compilation compilation = new Compilation(folder.get(), bundled.under(own), Compilation.hasCompiler());
        return new Templates(compilation.engine(state, differing)::render, bundled.under(own), folder);
    }

    /** What the templates say, and what goes to the browser with their pages. */
    public Recipe whole() {
        Recipe.Writer writer = new Recipe.Writer().add(recipe);
        web.forEach((name, file) -> writer.add(name).add(file.recipe()));
        return writer.recipe();
    }

    /** What the templates say. */
    Recipe recipe() {
        return recipe;
    }

    /** The files for the browser, by their name below {@code assets/}. */
    SortedMap<String, WebFile> web() {
        return web;
    }

    /**
     * Makes a page.
     *
     * @param template its name: {@code page/day.jte}
     * @param view     its parameter
     * @return UTF-8
     * @throws SetupException where a template of the user's fails
     */
    byte[] render(String template, Object view) {
        CleanOutput out = new CleanOutput();
        try {
            engine.render(template, view, out);
        } catch (TemplateException e) {
            throw edited.<RuntimeException>map(folder -> Compilation.fault(folder, e)).orElse(e);
        }
        return out.toByteArray();
    }

    private static Sources own(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new SetupException(Problem.error(Place.of(folder.toString()), "there is no such folder of templates",
                    "leave the setting out to use the program's own templates"));
        }
        Sources own = Sources.of(folder);
        List<Problem> problems = own.web().keySet().stream()
                .filter(name -> !SitePath.fault(Addresses.ASSETS + name).isEmpty())
                .map(name -> Problem.error(Place.of(folder.resolve("web").resolve(name).toString()),
                        "the name cannot be used in a site: " + SitePath.fault(Addresses.ASSETS + name), "rename it"))
                .toList();
        if (!problems.isEmpty()) {
            throw new SetupException(problems);
        }
        return own;
    }
}
