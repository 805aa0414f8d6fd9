package org.backfile.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.article.JsonRecord;

/**
 * Reads each page of the corpora with the model that has not seen its site, and fits how sure a reading is, see
 * {@link Calibration}; without training the models anew, except, for HTML, what weighs a page's claims.
 *
 * <p>Arguments: the corpora's field, {@code text} or {@code html}; the corpora's folder; the folder of the program's models;
 * the folder with the folds' models, to which the records go, a file a corpus. Each record's confidence is said by weights
 * that have not seen its site.
 */
final class CrossRead {

    private CrossRead() { }

    public static void main(String[] args) throws IOException {
        Course course = Course.of(args[0]);
        Path folder = Path.of(args[3]);
        List<Model> models = models(course, folder);
        List<Example> examples = Example.load(Path.of(args[1]), Train.SETS, course.field());
        List<ClaimModel> claims = course == Course.WEB ? Train.claims(examples, models, Path.of(args[2]), folder) : List.of();
        read(course, examples, models, claims, Path.of(args[2]), folder);
    }

    /** The folds' models, in the folds' order. */
    static List<Model> models(Course course, Path folder) throws IOException {
        List<Model> models = new ArrayList<>();
        for (int fold = 0; fold < Example.FOLDS; fold++) {
            try (InputStream in = Files.newInputStream(folder.resolve("fold-" + fold + ".bin"))) {
                models.add(Model.read(in, course.all()));
            }
        }
        return models;
    }

    /** What weighs the claims of the folds' pages, in the folds' order; none for text dumps. */
    static List<ClaimModel> claims(Course course, Path folder) throws IOException {
        List<ClaimModel> claims = new ArrayList<>();
        for (int fold = 0; course == Course.WEB && fold < Example.FOLDS; fold++) {
            try (InputStream in = Files.newInputStream(folder.resolve("claims-" + fold + ".bin"))) {
                claims.add(ClaimModel.read(in));
            }
        }
        return claims;
    }

    /** @param claims the models that weigh claims, a fold each; none for text dumps */
    static void read(Course course, List<Example> examples, List<Model> models, List<ClaimModel> claims, Path program, Path folder)
            throws IOException {
        List<Graded> pages = new ArrayList<>();
        for (Example example : examples) {
            Model model = models.get(example.fold());
            Reader reader = new Reader(List.of(), Corrections.NONE, new RuleLabeller(() -> model, () -> model, () -> claims.get(example.fold())),
                    () -> Calibration.NONE, () -> Calibration.NONE);
            pages.add(Graded.of(example, reader.reading(example.document())));
        }
        List<Calibration> calibrations = Graded.calibrations(pages);
        save(calibrations.get(Example.FOLDS), program.resolve(course.confidence()));
        for (String set : Train.SETS) {
            StringBuilder records = new StringBuilder();
            pages.stream().filter(page -> page.example().set().equals(set)).forEach(page ->
                    page.article(calibrations.get(page.example().fold())).ifPresent(article ->
                            records.append(JsonRecord.of(article, page.example().id())).append('\n')));
            Files.writeString(folder.resolve(set + ".jsonl"), records, StandardCharsets.UTF_8);
        }
    }

    private static void save(Calibration calibration, Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("# How sure a reading is of a field: the weights of what speaks for and against it, see Calibration.",
                "# Made by bench/calibrate.sh. Field, signal, weight."));
        lines.addAll(calibration.lines());
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
