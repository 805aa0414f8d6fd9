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
 * <p>Arguments: the corpora's folder, the model's file, a folder for the folds' models and the records, a file a corpus.
 */
final class Train {

    static final List<String> SETS = List.of("bbaw", "cleanportal", "dragnet", "fundus", "fundus-eval", "l3s-gn1",
            "mediacloud", "newspaper4k", "postlight", "scrapinghub");

    private Train() { }

    public static void main(String[] args) throws IOException {
        List<Example> examples = Example.load(Path.of(args[0]), SETS);
        List<Lesson> lessons = examples.stream().map(Lesson::new).toList();
        List<Model> models = Training.models(Stream.concat(lessons.stream(),
                lessons.stream().map(Lesson::cropped).flatMap(Optional::stream)).toList());
        save(models.get(Example.FOLDS), Path.of(args[1]));
        for (int fold = 0; fold < Example.FOLDS; fold++) {
            save(models.get(fold), Path.of(args[2]).resolve("fold-" + fold + ".bin"));
        }
        CrossRead.read(examples, models, Path.of(args[2]));
    }

    private static void save(Model model, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            model.write(packed);
        }
        Files.write(file, bytes.toByteArray());
    }
}
