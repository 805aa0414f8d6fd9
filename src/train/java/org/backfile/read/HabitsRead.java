package org.backfile.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.article.JsonRecord;

/**
 * Reads the pages of the corpora's outlets twice, each page by itself and with the habits that all pages of its outlet show. No
 * truth is asked for habits, so that a page may be among those they are learnt from, as it is for a user.
 *
 * <p>Arguments: the corpora's field, {@code text} or {@code html}; the corpora's folder; the folder with the folds' models, or
 * {@code -} for the program's own; a folder for the records: {@code alone/} and {@code habits/} with a file a corpus, and
 * {@code outlets.tsv}, a row a page: corpus, id, outlet, how many articles the outlet has.
 */
final class HabitsRead {

    private HabitsRead() { }

    public static void main(String[] args) throws IOException {
        Course course = Course.of(args[0]);
        List<Model> models = args[2].equals("-") ? List.of() : CrossRead.models(course, Path.of(args[2]));
        List<ClaimModel> claims = models.isEmpty() ? List.of() : CrossRead.claims(course, Path.of(args[2]));
        List<Example> examples = Example.load(Path.of(args[1]), Train.SETS, course.field());
        Map<Integer, List<Example>> folds = new HashMap<>();
        examples.forEach(example -> folds.computeIfAbsent(models.isEmpty() ? 0 : example.fold(), fold -> new ArrayList<>()).add(example));
        Map<String, StringBuilder> files = new HashMap<>();
        folds.forEach((fold, pages) -> read(pages, models.isEmpty() ? new RuleLabeller(Model::get, Model::web, ClaimModel::get)
                : new RuleLabeller(() -> models.get(fold), () -> models.get(fold), () -> claims.get(fold)), files));
        for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
            Path path = Path.of(args[3]).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
    }

    private static void read(List<Example> pages, Labeller labeller, Map<String, StringBuilder> files) {
        Reader alone = new Reader(List.of(), Corrections.NONE, labeller, () -> Calibration.NONE, () -> Calibration.NONE);
        HabitsBuilder builder = new HabitsBuilder(alone);
        pages.forEach(page -> builder.add(page.document()));
        Habits habits = builder.habits();
        Reader learnt = alone.with(habits);
        for (Example page : pages) {
            String outlet = alone.outletKey(page.document());
            int articles = habits.of(outlet).articles();
            file(files, "outlets.tsv").append(String.join("\t", page.set(), page.id(), outlet, "" + articles)).append('\n');
            if (articles > 1) {
                record(page, alone, file(files, "alone/" + page.set() + ".jsonl"));
                record(page, learnt, file(files, "habits/" + page.set() + ".jsonl"));
            }
        }
    }

    private static StringBuilder file(Map<String, StringBuilder> files, String name) {
        return files.computeIfAbsent(name, key -> new StringBuilder());
    }

    private static void record(Example page, Reader reader, StringBuilder out) {
        reader.reading(page.document()).ifPresent(reading -> out.append(JsonRecord.of(reading.article(), page.id())).append('\n'));
    }
}
