package org.backfile.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.JsonRecord;
import org.backfile.problem.Problems;

/**
 * Reads each page of the corpora with the model that has not seen its site, without training anew.
 *
 * <p>Arguments: the corpora's field, {@code text} or {@code html}; the corpora's folder; the folder with the folds' models, to which the records go, a file a corpus.
 */
final class CrossRead {

    private CrossRead() { }

    public static void main(String[] args) throws IOException {
        Course course = Course.of(args[0]);
        List<Model> models = new ArrayList<>();
        for (int fold = 0; fold < Example.FOLDS; fold++) {
            try (InputStream in = Files.newInputStream(Path.of(args[2]).resolve("fold-" + fold + ".bin"))) {
                models.add(Model.read(in, course.all()));
            }
        }
        read(Example.load(Path.of(args[1]), Train.SETS, course.field()), models, Path.of(args[2]));
    }

    static void read(List<Example> examples, List<Model> models, Path folder) throws IOException {
        for (String set : Train.SETS) {
            StringBuilder records = new StringBuilder();
            for (Example example : examples) {
                if (example.set().equals(set)) {
                    read(example, models.get(example.fold())).ifPresent(article ->
                            records.append(JsonRecord.of(article, example.id())).append('\n'));
                }
            }
            Files.writeString(folder.resolve(set + ".jsonl"), records, StandardCharsets.UTF_8);
        }
    }

    private static Optional<Article> read(Example example, Model model) {
        return new Reader(List.of(), new RuleLabeller(() -> model, () -> model)).read(example.document(), new Problems());
    }
}
