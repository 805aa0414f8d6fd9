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
    private final Supplier<ClaimModel> claims;

    /**
     * @param text   asked of pages without markup
     * @param web    asked of pages with it
     * @param claims asked of what such pages claim
     */
    RuleLabeller(Supplier<Model> text, Supplier<Model> web, Supplier<ClaimModel> claims) {
        this.text = text;
        this.web = web;
        this.claims = claims;
    }

    private static List<Rule> rules(Model model) {
        return List.of(new SpriteRule(), new FurnitureRule(), new PromoRule(), new ReadersCommentsRule(), new ProseRunRule(),
                new TextModelRule(model), new HeadlineRule(model), new DateRule(model), new BylineRule(model),
                        new StandfirstRule(model),
                new HeadRule(), new OutletRepeatRule(), new TextRule(), new SurroundingsRule());
    }

    @Override
    public Draft label(Page page) {
        if (page.document().markup().isEmpty()) {
            Draft draft = draft(page, text.get());
            if (draft.hasBody()) {
                draft.found(Findings.stated(page.claims(), draft.title()));
            }
            return draft;
        }
        Draft draft = draft(page, web.get());
        if (draft.hasBody()) {
            draft.found(Findings.of(new Rivals(draft, web.get()), claims.get()));
        }
        return draft;
    }

    /** A page after all rules. */
    static Draft draft(Page page, Model model) {
        Draft draft = new Draft(page);
        draft.model(model);
        rules(model).forEach(rule -> rule.apply(draft));
        return draft;
    }
}
