package org.backfile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.Role;
import org.backfile.source.SourceDocument;
import org.backfile.text.Fold;

/** An example cut into blocks and measured, with the right answers where the truth gives them. Belongs to one thread. */
final class Lesson {

    private static final List<Rule> BEFORE_THE_MODEL = List.of(new SpriteRule(), new FurnitureRule(), new PromoRule(),
            new ReadersCommentsRule(), new ProseRunRule());

    /** Corpora whose truth counts the head, or the readers' comments, as text: their answers say less. */
    private static final Map<String, Float> TRUST = Map.of("dragnet", 0.4f, "cleanportal", 0.5f);

    /**
     * Of the largest corpus, whose pages are no news for the most part, each so many are enough; of dumps none: there only elements
     * would tell the comments, which its truth counts as text.
     */
    private static final int OF_DRAGNET = 2;

    private final Example example;
    private final Draft draft;
    private final BlockVectors vectors;
    private final Optional<boolean[]> text;
    private final Segments segments;
    private final boolean[] standfirst;
    private final int runFrom;
    private final int runTo;

    Lesson(Example example) {
        this.example = example;
        this.draft = new Draft(Reader.page(example.document(), Optional.empty(), OutletHabits.NONE, new Wordings()));
        BEFORE_THE_MODEL.forEach(rule -> rule.apply(draft));
        this.runFrom = draft.bodyFrom();
        this.runTo = draft.bodyTo();
        this.vectors = BlockVectors.of(draft);
        this.text = example.truth().get("articleBody").filter(body -> asked(example)).map(body -> Alignment.of(blocks(), body));
        this.segments = Segments.of(blocks(), example.truth());
        this.standfirst = Alignment.of(blocks(), example.truth().get("standfirst").orElse(""));
    }

    private static float trust(Example example) {
        return TRUST.getOrDefault(example.set(), 1f);
    }

    private static boolean asked(Example example) {
        boolean each = example.document().markup().isPresent() && Math.floorMod(example.id().hashCode(), OF_DRAGNET) == 0;
        return !example.set().equals("dragnet") || each;
    }

    /**
     * The same page with little around the text, as a careful scrape has it; for one page in three. The corpora's dumps all
     * have long menus, and a model that has seen nothing else takes the end of a short file for a menu's.
     */
    Optional<Lesson> cropped() {
        int first = draft.size();
        int last = -1;
        for (int i = 0; text.isPresent() && i < draft.size(); i++) {
            first = text.get()[i] ? Math.min(first, i) : first;
            last = text.get()[i] ? i : last;
        }
        int choice = Math.floorMod(example.id().hashCode(), 12);
        if (last < 0 || choice % 3 != 0) {
            return Optional.empty();
        }
        int start = draft.block(Math.max(0, first - 8)).span().start();
        int end = draft.block(Math.min(draft.size() - 1, last + choice / 3)).span().end();
        SourceDocument whole = example.document();
        SourceDocument part = SourceDocument.of(whole.text().substring(start, end), whole.declared(), whole.provenance());
        return Optional.of(new Lesson(new Example(example.set(), example.site(), part, example.truth())));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            blocks.add(draft.block(i));
        }
        return blocks;
    }

    Example example() {
        return example;
    }

    int fold() {
        return example.fold();
    }

    boolean hasText() {
        return text.isPresent();
    }

    /** Whether it is known of any block whether it is text. */
    boolean hasAnswers() {
        return text.isPresent() || !segments.isEmpty();
    }

    float[] ask(Forest forest) {
        return forest.likelihoods(vectors.rows(), vectors.width(), vectors.size());
    }

    void tell(float[] firstStage) {
        vectors.tell(firstStage);
    }

    /**
     * The rows of the text's blocks and of those near them, and each fifth of the others for all five. A corpus that counts
     * readers' comments as text is not followed in that.
     */
    void textRows(Booster.Rows rows) {
        if (text.isEmpty()) {
            segmentRows(rows);
            return;
        }
        boolean[] right = text.orElseThrow();
        int blocks = 0;
        for (boolean in : right) {
            blocks += in ? 1 : 0;
        }
        double page = Math.max(0.5, Math.min(2, Math.sqrt(20.0 / (5 + blocks)))) * trust(example);
        for (int i = 0; i < right.length; i++) {
            boolean near = near(right, i);
            boolean readers = right[i] && draft.is(i, Role.COMMENTS);
            if ((near || i % 5 == 0) && !readers) {
                double weight = page * Math.log(2 + draft.features(i).words()) * (near ? 1 : 3);
                rows.add(vectors.rows(), vectors.at(i), right[i] ? 1 : 0, (float) weight);
            }
        }
    }

    private void segmentRows(Booster.Rows rows) {
        segments.right().forEach(i -> rows.add(vectors.rows(), vectors.at(i), 1, weight(i)));
        segments.wrong().forEach(i -> rows.add(vectors.rows(), vectors.at(i), 0, weight(i)));
    }

    private float weight(int i) {
        return (float) Math.log(2 + draft.features(i).words());
    }

    private boolean near(boolean[] right, int i) {
        for (int k = Math.max(0, i - 10); k < Math.min(right.length, i + 11); k++) {
            if (right[k] || k >= runFrom && k < runTo) {
                return true;
            }
        }
        return false;
    }

    /** Sets the text as the model of other folds would, for the questions about the head. */
    void place(float[] secondStage) {
        TextModelRule.decide(draft, vectors, secondStage);
    }

    /** Tells the candidates for the headline what the page makes of their words. */
    void tellHeadlines() {
        vectors.headlines(draft.hasBody() ? HeadlineRule.candidates(draft) : List.of());
    }

    /** Tells the candidates for a byline what the page makes of their names. */
    void tellBylines() {
        vectors.bylines(draft.hasBody() ? BylineRule.candidates(draft) : List.of());
    }

    /** Learns from those above the text only: of the many below its beginning hardly one is right. */
    void headlineRows(Booster.Rows rows) {
        Optional<String> title = example.truth().get("title").map(Lesson::plain).filter(plain -> !plain.isEmpty());
        if (title.isEmpty() || !draft.hasBody()) {
            return;
        }
        List<Integer> candidates = HeadlineRule.candidates(draft).stream().filter(i -> i <= draft.bodyFrom() + HeadlineRule.DEEP)
                .toList();
        if (candidates.stream().anyMatch(i -> titled(i, title.get()))) {
            candidates.forEach(i -> rows.add(vectors.rows(), vectors.at(i), titled(i, title.get()) ? 1 : 0, 1));
        }
    }

    private boolean titled(int i, String title) {
        String line = plain(draft.block(i).text());
        return line.equals(title) || line.length() > 20 && line.startsWith(title);
    }

    /** Only letters and digits, as quotes and dashes differ between a page and its truth. */
    static String plain(String text) {
        return Fold.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    void headline(Model model) {
        new HeadlineRule(model).apply(draft);
    }

    void dateRows(Booster.Rows rows) {
        Optional<String> day = example.truth().get("datePublished").filter(text -> text.length() >= 10).map(text -> text.substring(0, 10));
        if (day.isEmpty() || !draft.hasBody()) {
            return;
        }
        for (int i : DateRule.candidates(draft)) {
            boolean right = draft.day(i).filter(found -> found.toString().equals(day.get())).isPresent();
            rows.add(vectors.rows(), vectors.at(i), right ? 1 : 0, 1);
        }
    }

    void bylineRows(Booster.Rows rows) {
        List<String> authors = example.truth().all("authors").stream().map(Lesson::plain).filter(name -> name.length() > 2).toList();
        if (authors.isEmpty() || !draft.hasBody()) {
            return;
        }
        for (int i : BylineRule.candidates(draft)) {
            String line = " " + plain(draft.block(i).text()) + " ";
            boolean right = authors.stream().anyMatch(name -> line.contains(" " + name + " ") && name.length() * 3 > line.length());
            rows.add(vectors.rows(), vectors.at(i), right ? 1 : 0, 1);
        }
    }

    void standfirstRows(Booster.Rows rows) {
        boolean stated = example.truth().get("standfirst").isPresent();
        if (!draft.hasBody() || !stated && !hasText()) {
            return;
        }
        for (int i : StandfirstRule.candidates(draft)) {
            if (stated || text.orElseThrow()[i]) {
                rows.add(vectors.rows(), vectors.at(i), standfirst[i] ? 1 : 0, 1);
            }
        }
    }
}
