package org.backfile.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.backfile.read.Model.Question;

/**
 * Grows the forests in the order in which they are asked. What a later one learns of an earlier one's answers comes from a
 * forest that has not seen the page's site.
 */
final class Training {

    private final Course course;
    private final List<Lesson> lessons;

    /** For each fold the model that has not seen it; last the one that has seen all. */
    private final Model[] models = new Model[Example.FOLDS + 1];

    private Training(Course course, List<Lesson> lessons) {
        this.course = course;
        this.lessons = lessons;
        for (int fold = 0; fold < models.length; fold++) {
            models[fold] = new Model(new EnumMap<>(Question.class));
        }
    }

    /** The models that have not seen a fold, in the folds' order, and the one that has seen all. */
    static List<Model> models(Course course, List<Lesson> lessons) {
        Training training = new Training(course, lessons);
        training.text();
        lessons.forEach(Lesson::tellHeadlines);
        training.grow(Question.HEADLINE, Lesson::headlineRows);
        training.each(Lesson::headline);
        training.grow(Question.DATE, Lesson::dateRows);
        lessons.forEach(Lesson::tellBylines);
        training.grow(Question.BYLINE, Lesson::bylineRows);
        training.grow(Question.STANDFIRST, Lesson::standfirstRows);
        return List.of(training.models);
    }

    private void text() {
        grow(Question.TEXT, Lesson::textRows);
        Forest[][] pairs = pairs();
        List<Booster.Rows> rows = new ArrayList<>();
        for (int fold = 0; fold <= Example.FOLDS; fold++) {
            rows.add(secondStage(fold, pairs[fold]));
        }
        IntStream.rangeClosed(0, Example.FOLDS).parallel().forEach(fold -> models[fold] = models[fold].with(
                Question.TEXT_IN_PLACE, course.growers().get(Question.TEXT_IN_PLACE).grow(rows.get(fold))));
        each((lesson, model) -> {
            lesson.tell(lesson.ask(model.forest(Question.TEXT)));
            lesson.place(lesson.ask(model.forest(Question.TEXT_IN_PLACE)));
        });
    }

    private Booster.Rows secondStage(int left, Forest[] first) {
        Booster.Rows rows = new Booster.Rows(course.second());
        lessons.stream().filter(lesson -> lesson.hasAnswers() && lesson.fold() != left).forEach(lesson -> {
            lesson.tell(lesson.ask(first[lesson.fold()]));
            lesson.textRows(rows);
        });
        return rows;
    }

    /** The first stage's forests that have seen neither of two folds; for the model of all, just not the page's own. */
    private Forest[][] pairs() {
        Forest[][] pairs = new Forest[Example.FOLDS + 1][Example.FOLDS];
        IntStream.range(0, Example.FOLDS * Example.FOLDS).parallel().forEach(pair -> {
            int a = pair / Example.FOLDS;
            int b = pair % Example.FOLDS;
            if (a < b) {
                pairs[a][b] = text(lesson -> lesson.fold() != a && lesson.fold() != b);
                pairs[b][a] = pairs[a][b];
            }
        });
        for (int fold = 0; fold < Example.FOLDS; fold++) {
            pairs[Example.FOLDS][fold] = models[fold].forest(Question.TEXT);
        }
        return pairs;
    }

    private Forest text(Predicate<Lesson> seen) {
        Booster.Rows rows = new Booster.Rows(course.first());
        lessons.stream().filter(Lesson::hasAnswers).filter(seen).forEach(lesson -> lesson.textRows(rows));
        return course.growers().get(Question.TEXT).grow(rows);
    }

    private void grow(Question question, BiConsumer<Lesson, Booster.Rows> add) {
        int width = question == Question.TEXT ? course.first() : course.all();
        IntStream.rangeClosed(0, Example.FOLDS).parallel().forEach(fold -> {
            Booster.Rows rows = new Booster.Rows(width);
            lessons.stream().filter(lesson -> lesson.fold() != fold).forEach(lesson -> add.accept(lesson, rows));
            models[fold] = models[fold].with(question, course.growers().get(question).grow(rows));
        });
    }

    private void each(BiConsumer<Lesson, Model> ask) {
        lessons.forEach(lesson -> ask.accept(lesson, models[lesson.fold()]));
    }
}
