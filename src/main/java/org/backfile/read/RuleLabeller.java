package org.backfile.read;

import java.util.List;

/** Labels by rules of shape, known phrases and position, in a fixed order; each rule sees what those before it decided. */
final class RuleLabeller implements Labeller {

    private static final List<Rule> RULES = List.of(new SpriteRule(), new FurnitureRule(), new PromoRule(), new BodyRule(),
            new HeadlineRule(), new DateRule(), new HeadRule(), new TextRule(), new SurroundingsRule());

    @Override
    public List<LabelledBlock> label(Page page) {
        Draft draft = new Draft(page);
        RULES.forEach(rule -> rule.apply(draft));
        return draft.labels();
    }
}
