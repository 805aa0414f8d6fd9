package org.backfile.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the reader's model from the corpora, and reads each page with the model that has not seen its site.
 *
 * <p>Arguments: the corpora's field, {@code text} or {@code html}; the corpora's folder; the models' folder; a folder for the
 * folds' models and the records, a file a corpus.
 */
final class Train {

    static final List<String> SETS = List.of("bbaw", "cleanportal", "dragnet", "fundus", "fundus-eval", "l3s-gn1",
            "mediacloud", "newspaper4k", "postlight", "scrapinghub");

    private Train() { }

    public static void main(String[] args) throws IOException {
        Course course = Course.of(args[0]);
        List<Example> examples = Example.load(Path.of(args[1]), SETS, course.field());
        List<Lesson> lessons = examples.stream().map(Lesson::new).toList();
        List<Model> models = Training.models(course, Stream.concat(lessons.stream(), cropped(course, lessons)).toList());
        save(models.get(Example.FOLDS), course, Path.of(args[2]).resolve(course.file()));
        for (int fold = 0; fold < Example.FOLDS; fold++) {
            save(models.get(fold), course, Path.of(args[3]).resolve("fold-" + fold + ".bin"));
        }
        List<ClaimModel> claims = course == Course.WEB ? claims(examples, models, Path.of(args[2]), Path.of(args[3])) : List.of();
        CrossRead.read(course, examples, models, claims, Path.of(args[2]), Path.of(args[3]));
    }

    /** Grows what weighs a page's claims, and saves it. */
    static List<ClaimModel> claims(List<Example> examples, List<Model> models, Path folder, Path records) throws IOException {
        List<ClaimModel> claims = ClaimTraining.models(examples, models);
        save(claims.get(Example.FOLDS), folder.resolve("model-claims.bin"));
        for (int fold = 0; fold < Example.FOLDS; fold++) {
            save(claims.get(fold), records.resolve("claims-" + fold + ".bin"));
        }
        return claims;
    }

    private static void save(ClaimModel model, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            model.write(packed);
        }
        Files.write(file, bytes.toByteArray());
    }

    /** A page of HTML is whole; only dumps are cut out of pages. */
    private static Stream<Lesson> cropped(Course course, List<Lesson> lessons) {
        return course == Course.TEXT ? lessons.stream().map(Lesson::cropped).flatMap(Optional::stream) : Stream.empty();
    }

    private static void save(Model model, Course course, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            model.write(packed, course.all());
        }
        Files.write(file, bytes.toByteArray());
    }
}
