package org.backfile.read;

import java.util.List;
import java.util.function.Supplier;

/**
 * Labels by rules of shape and known phrases, and by what the {@link Model} says of each block, in a fixed order; each rule
 * sees what those before it decided.
 */
final class RuleLabeller implements Labeller {

    private final Supplier<Model> text;
    private final Supplier<Model> web;

    /**
     * @param text asked of pages without markup
     * @param web  asked of pages with it
     */
    RuleLabeller(Supplier<Model> text, Supplier<Model> web) {
        this.text = text;
        this.web = web;
    }

    private static List<Rule> rules(Model model) {
        return List.of(new SpriteRule(), new FurnitureRule(), new PromoRule(), new ProseRunRule(), new TextModelRule(model),
                new HeadlineRule(model), new DateRule(model), new BylineRule(model), new StandfirstRule(model),
                new HeadRule(), new TextRule(), new SurroundingsRule());
    }

    @Override
    public Draft label(Page page) {
        Draft draft = new Draft(page);
        draft.model((page.document().markup().isPresent() ? web : text).get());
        rules(draft.model()).forEach(rule -> rule.apply(draft));
        return draft;
    }
}
