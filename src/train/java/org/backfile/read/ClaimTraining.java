package org.backfile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Grows the forests that weigh a page's claims against its text, from pages that were labelled by models that have not seen
 * their sites.
 */
final class ClaimTraining {

    private static final Booster HEADLINE = new Booster(200, 3, 0.08);
    private static final Booster AUTHOR = new Booster(120, 4, 0.08);
    private static final Booster DAY = new Booster(60, 3, 0.1);

    /** Corpora that state headlines do so by different houses' rules; the smallest one is not to be drowned. */
    private static final Map<String, Float> WEIGHTS = Map.of("fundus", 2.5f);

    /** A page as it was labelled. */
    private record Case(Example example, Rivals rivals) { }

    private final List<Case> cases;

    private ClaimTraining(List<Case> cases) {
        this.cases = cases;
    }

    /** The models that have not seen a fold, in the folds' order, and the one that has seen all. */
    static List<ClaimModel> models(List<Example> examples, List<Model> models) {
        ClaimTraining training = new ClaimTraining(examples.parallelStream().filter(ClaimTraining::states)
                .flatMap(example -> label(example, models.get(example.fold())).stream()).toList());
        return IntStream.rangeClosed(0, Example.FOLDS).parallel().mapToObj(training::model).toList();
    }

    private static boolean states(Example example) {
        return example.truth().get("title").isPresent() || example.truth().get("datePublished").isPresent()
                || !example.truth().all("authors").isEmpty();
    }

    private static Optional<Case> label(Example example, Model model) {
        Draft draft = RuleLabeller.draft(Reader.page(example.document(), Optional.empty(), OutletHabits.NONE, new Wordings()), model);
        return draft.hasBody() ? Optional.of(new Case(example, new Rivals(draft, model))) : Optional.empty();
    }

    private ClaimModel model(int left) {
        return new ClaimModel(HEADLINE.grow(rows(left, HeadlineVectors.WIDTH, ClaimTraining::headlines)),
                AUTHOR.grow(rows(left, AuthorVectors.WIDTH, ClaimTraining::authors)),
                DAY.grow(rows(left, DayVectors.WIDTH, ClaimTraining::days)));
    }

    private Booster.Rows rows(int left, int width, BiConsumer<Case, Booster.Rows> add) {
        Booster.Rows rows = new Booster.Rows(width);
        cases.stream().filter(page -> page.example().fold() != left).forEach(page -> add.accept(page, rows));
        return rows;
    }

    /** Of the pages where one of the rivals is right. */
    private static void headlines(Case page, Booster.Rows rows) {
        String title = RivalKey.of(page.example().truth().get("title").orElse(""));
        List<Boolean> right = new ArrayList<>();
        page.rivals().headlines().forEach(rival -> right.add(rival.key().equals(title)));
        for (int i = 0; right.contains(true) && i < right.size(); i++) {
            rows.add(page.rivals().headlineRows()[i], 0, right.get(i) ? 1 : 0, WEIGHTS.getOrDefault(page.example().set(), 1f));
        }
    }

    private static void authors(Case page, Booster.Rows rows) {
        Set<String> names = page.example().truth().all("authors").stream().map(RivalKey::of).collect(Collectors.toSet());
        for (int i = 0; !names.isEmpty() && i < page.rivals().authors().size(); i++) {
            rows.add(page.rivals().authorRows()[i], 0, names.contains(page.rivals().authors().get(i).key()) ? 1 : 0, 1);
        }
    }

    private static void days(Case page, Booster.Rows rows) {
        String day = page.example().truth().get("datePublished").filter(text -> text.length() >= 10).map(text -> text.substring(0, 10)).orElse("");
        for (int i = 0; !day.isEmpty() && i < page.rivals().dayRows().length; i++) {
            rows.add(page.rivals().dayRows()[i], 0, page.rivals().days().days().get(i).toString().equals(day) ? 1 : 0, 1);
        }
    }
}
