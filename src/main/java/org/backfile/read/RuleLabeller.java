package org.backfile.read;

import java.util.List;

/**
 * Labels by rules of shape and known phrases, and by what the {@link Model} says of each block, in a fixed order; each rule
 * sees what those before it decided.
 */
final class RuleLabeller implements Labeller {

    private final List<Rule> rules;

    RuleLabeller(Model model) {
        rules = List.of(new SpriteRule(), new FurnitureRule(), new PromoRule(), new ProseRunRule(), new TextModelRule(model),
                new HeadlineRule(model), new DateRule(model), new BylineRule(model), new StandfirstRule(model),
                new HeadRule(), new TextRule(), new SurroundingsRule());
    }

    @Override
    public List<LabelledBlock> label(Page page) {
        Draft draft = new Draft(page);
        rules.forEach(rule -> rule.apply(draft));
        return draft.labels();
    }
}
