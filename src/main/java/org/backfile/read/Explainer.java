package org.backfile.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backfile.article.Role;
import org.backfile.read.Explanation.RunnerUp;
import org.backfile.read.Explanation.Weight;
import org.backfile.source.PageElement;

/** Tells of a finished draft why each block has its role. Belongs to one page. */
final class Explainer {

    private static final int SHORTEST_STANDFIRST = 30;
    private static final int MOST_WEIGHTS = 3;
    private static final double LEAST_WEIGHT = 0.05;

    /** The roles that the model is asked for, and the question. */
    private static final Map<Role, Model.Question> QUESTIONS = new EnumMap<>(Map.of(Role.PARAGRAPH, Model.Question.TEXT_IN_PLACE,
            Role.HEADLINE, Model.Question.HEADLINE, Role.DATE, Model.Question.DATE, Role.BYLINE, Model.Question.BYLINE,
            Role.STANDFIRST, Model.Question.STANDFIRST));

    /** The rules that cut by what the model says. */
    private static final Set<String> BY_MODEL = Set.of("text-model", "before-the-headline", "after-the-text", "outside-the-text",
            "menu-line", "repeated-line");

    private final Page page;
    private final Draft draft;
    private final Model model;

    private Explainer(Page page, Draft draft, Model model) {
        this.page = page;
        this.draft = draft;
        this.model = model;
    }

    /** @param labels the draft's, and what a person set right in them */
    static List<Explanation> explain(Page page, Draft draft, List<LabelledBlock> labels) {
        Explainer explainer = new Explainer(page, draft, draft.model());
        return labels.stream().map(explainer::explain).toList();
    }

    private Explanation explain(LabelledBlock label) {
        Block block = label.block();
        Role own = family(label.role());
        Map<Role, Double> likely = likelihoods(block.index(), own);
        Optional<RunnerUp> runnerUp = likely.entrySet().stream().filter(entry -> entry.getKey() != own)
                .max(Map.Entry.comparingByValue()).map(entry -> new RunnerUp(entry.getKey(), entry.getValue()));
        return new Explanation(block.line().number(), block.span(), label.role(), label.reason(), Optional.ofNullable(likely.get(own)),
                runnerUp, weights(label), elements(block));
    }

    /** Parts of the body are one to the model, and so is all that is cut. */
    private static Role family(Role role) {
        return role.body() ? Role.PARAGRAPH : role.kept() ? role : Role.OTHER;
    }

    private Map<Role, Double> likelihoods(int i, Role own) {
        Map<Role, Double> likely = new EnumMap<>(Role.class);
        QUESTIONS.forEach((asked, question) -> {
            if (asked == own || isAsked(asked, i)) {
                likely.put(asked, likelihood(question, i));
            }
        });
        likely.put(Role.OTHER, 1 - likely.values().stream().mapToDouble(Double::doubleValue).max().orElse(0));
        return likely;
    }

    /** What the model was not asked of a block it knows nothing of: the forest for dates has seen nothing but dates. */
    private boolean isAsked(Role role, int i) {
        Features features = draft.features(i);
        return switch (role) {
            case PARAGRAPH -> true;
            case DATE -> draft.date(i).isPresent();
            case BYLINE -> draft.opensAsByline(i);
            case HEADLINE -> draft.hasBody() && i >= HeadlineRule.first(draft) && i <= HeadlineRule.last(draft) && features.words() > 2;
            default -> draft.headline() >= 0 && i > draft.headline() && i <= draft.bodyFrom() + 1 && features.length() >= SHORTEST_STANDFIRST;
        };
    }

    /** The headline was looked for before anything was measured from it. */
    private double likelihood(Model.Question question, int i) {
        draft.vectors().headline(question == Model.Question.HEADLINE ? -1 : draft.headline());
        return question == Model.Question.TEXT_IN_PLACE ? draft.likelihood(i)
                : model.forest(question).likelihood(draft.vectors().rows(), draft.vectors().at(i));
    }

    private List<Weight> weights(LabelledBlock label) {
        boolean cut = !label.role().kept();
        Optional<Model.Question> question = cut && !BY_MODEL.contains(label.reason().rule()) ? Optional.empty()
                : Optional.ofNullable(QUESTIONS.get(cut ? Role.PARAGRAPH : family(label.role())));
        return question.map(asked -> weights(asked, label.block().index(), cut ? -1 : 1)).orElse(List.of());
    }

    private List<Weight> weights(Model.Question question, int i, int sign) {
        BlockVectors vectors = draft.vectors();
        vectors.headline(question == Model.Question.HEADLINE ? -1 : draft.headline());
        double[] columns = model.forest(question).contributions(vectors.rows(), vectors.at(i), vectors.width());
        List<String> names = Columns.names(vectors.width());
        Map<String, Double> sums = new HashMap<>();
        for (int column = 0; column < columns.length; column++) {
            sums.merge(names.get(column), sign * columns[column], Double::sum);
        }
        Comparator<Weight> most = Comparator.comparingDouble(weight -> -Math.abs(weight.value()));
        return sums.entrySet().stream().map(sum -> new Weight(sum.getKey(), sum.getValue()))
                .filter(weight -> Math.abs(weight.value()) >= LEAST_WEIGHT)
                .sorted(most.thenComparing(Weight::trait)).limit(MOST_WEIGHTS).toList();
    }

    private String elements(Block block) {
        Optional<PageElement> element = page.document().markup().flatMap(markup -> markup.element(block.span()));
        List<String> names = new ArrayList<>(element.map(PageElement::path).orElse(List.of()).stream().map(PageElement::tag).toList());
        Collections.reverse(names);
        return names.stream().collect(Collectors.joining(" > "));
    }
}
