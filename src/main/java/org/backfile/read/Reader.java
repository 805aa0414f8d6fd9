package org.backfile.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.ArticleId;
import org.backfile.article.Confidence;
import org.backfile.article.Field;
import org.backfile.article.NoArticle;
import org.backfile.article.PublicationTime;
import org.backfile.article.Role;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.source.SourceDocument;
import org.backfile.text.Recipe;

/** Reads documents. What it gives depends on its settings alone; many threads may use it. */
public final class Reader {

    private static final Recipe NO_OUTLET = Recipe.of();

    private final List<OutletOption> outlets;
    private final Corrections corrections;
    private final Labeller labeller;
    private final Supplier<Calibration> text;
    private final Supplier<Calibration> web;
    private final boolean keepsAll;
    private final Habits habits;
    private final String learnt;
    private final Map<Optional<OutletOption>, Recipe> uncorrected;
    private final Wordings wordings = new Wordings();

    /** @param outlets what is known of outlets; the first whose folder holds a source counts */
    public Reader(List<OutletOption> outlets) {
        this(outlets, Corrections.NONE);
    }

    /**
     * @param outlets     what is known of outlets; the first whose folder holds a source counts
     * @param corrections what is set right in single records
     */
    public Reader(List<OutletOption> outlets, Corrections corrections) {
        this(outlets, corrections, new RuleLabeller(Model::get, Model::web, ClaimModel::get), Calibration::text, Calibration::web);
    }

    /**
     * @param text tells how sure the reading of a page without markup is
     * @param web  of a page with it
     */
    Reader(List<OutletOption> outlets, Corrections corrections, Labeller labeller, Supplier<Calibration> text,
            Supplier<Calibration> web) {
        this(outlets, corrections, labeller, text, web, false, Habits.NONE);
    }

    private Reader(List<OutletOption> outlets, Corrections corrections, Labeller labeller, Supplier<Calibration> text,
            Supplier<Calibration> web, boolean keepsAll, Habits habits) {
        this.outlets = List.copyOf(outlets);
        this.corrections = corrections;
        this.labeller = labeller;
        this.text = text;
        this.web = web;
        this.keepsAll = keepsAll;
        this.habits = habits;
        this.learnt = habits.outlets().isEmpty() ? "" : habits.fingerprint().hex();
        this.uncorrected = new HashMap<>(Map.of(Optional.empty(), settings(Optional.empty(), Corrections.NOTHING)));
        outlets.forEach(outlet -> uncorrected.put(Optional.of(outlet), settings(Optional.of(outlet), Corrections.NOTHING)));
    }

    /** @param all whether documents that are no article are to be kept as one: index pages, error pages, stubs */
    public Reader keepingAll(boolean all) {
        return new Reader(outlets, corrections, labeller, text, web, all, habits);
    }

    /** @param known what outlets' other pages have shown; a reader that is not told reads each page by itself */
    public Reader with(Habits known) {
        return new Reader(outlets, corrections, labeller, text, web, keepsAll, known);
    }

    /** Loads what any reading needs, which may go on beside other beginnings. Need not be asked. */
    public static void prepare() {
        Lexicon.get();
    }

    /**
     * All that the reading of a source depends on besides its bytes, the program itself, and what is set right in its records by
     * their ids, see {@link #settings(ArticleId)}.
     */
    public Recipe settings(String source) {
        Recipe corrected = corrections.of(source);
        Optional<OutletOption> outlet = outlet(source);
        return corrected.equals(Corrections.NOTHING) ? uncorrected.get(outlet) : settings(outlet, corrected);
    }

    private Recipe settings(Optional<OutletOption> outlet, Recipe corrected) {
        return new Recipe.Writer().add(outlet.map(OutletOption::recipe).orElse(NO_OUTLET)).add(corrected)
                .add(keepsAll ? 1 : 0).add(learnt).recipe();
    }

    /** What is set right in a record by its id; absent where nothing is. */
    public Optional<Recipe> settings(ArticleId id) {
        return corrections.of(id);
    }

    /** Whether anything is set right in any record by its id. */
    public boolean hasSettingsById() {
        return corrections.areById();
    }

    /** The id of the article that may be in a document; told without reading it. */
    public static ArticleId id(SourceDocument document) {
        return Assembler.id(document);
    }

    /**
     * What a document gave: an article, or what it is instead.
     *
     * @param article   the article
     * @param noArticle why there is none; with an article where it was kept all the same
     */
    public record Outcome(Optional<Article> article, Optional<NoArticle> noArticle) { }

    /** The article in a document; absent, with a problem that says why, where there is none. */
    public Optional<Article> read(SourceDocument document, Problems problems) {
        return outcome(document, problems).article();
    }

    /** The article in a document, or what it is instead, which is a problem as well. */
    public Outcome outcome(SourceDocument document, Problems problems) {
        Optional<OutletOption> outlet = outlet(document);
        Page page = page(document);
        Draft draft = labeller.label(page);
        Corrector corrector = corrector(document);
        List<LabelledBlock> corrected = corrector.labels(page, draft.labels(), problems);
        Optional<NoArticle> noArticle = Triage.of(page, corrected).filter(corrector::leaves);
        List<LabelledBlock> labels = noArticle.isPresent() ? Leftovers.of(corrected) : corrected;
        Optional<Article> article = noArticle.isPresent() && !keepsAll ? Optional.empty()
                : Assembler.article(page, labels, draft.findings(), outlet, noArticle)
                        .map(found -> Reading.of(page, draft, labels, found))
                        .map(reading -> corrector.article(reading.article().withConfidence(confidence(reading))));
        article.ifPresentOrElse(found -> remark(found, draft.findings(), problems), () -> setAside(document, noArticle.orElseThrow(), problems));
        return new Outcome(article, noArticle);
    }

    private static void setAside(SourceDocument document, NoArticle noArticle, Problems problems) {
        problems.add(Problem.error(document.provenance().place(), "set aside: " + noArticle,
                "see each line's role with: backfile explain " + document.provenance().source() + "; keep it with --keep-all"));
    }

    /**
     * The article in a document with all that led to it, whatever it is taken for and whatever is set right in it; absent where
     * there is no text.
     */
    Optional<Reading> reading(SourceDocument document) {
        Optional<OutletOption> outlet = outlet(document);
        Page page = page(document);
        Draft draft = labeller.label(page);
        List<LabelledBlock> labels = draft.labels();
        return Assembler.article(page, labels, draft.findings(), outlet, Optional.empty())
                .map(article -> Reading.of(page, draft, labels, article));
    }

    private Corrector corrector(SourceDocument document) {
        return new Corrector(corrections.of(id(document), document.provenance()));
    }

    /** Of a language that is configured nothing is said, nor of what a record says itself: it was not read. */
    private Map<Field, Confidence> confidence(Reading reading) {
        boolean markup = reading.page().document().markup().isPresent();
        Map<Field, Confidence> confidence = (markup ? web : text).get().confidence(reading);
        if (outlet(reading.page().document()).flatMap(OutletOption::language).isPresent()) {
            confidence.remove(Field.LANGUAGE);
        }
        if (!markup) {
            reading.page().claims().fields().forEach(confidence::remove);
        }
        return confidence;
    }

    /** Every block of a document with its role and what decided, in order. */
    public List<Explanation> explain(SourceDocument document) {
        Page page = page(document);
        Draft draft = labeller.label(page);
        return Explainer.explain(page, draft, corrector(document).labels(page, draft.labels(), new Problems()));
    }

    /** The name under which the document's outlet is known in the habits. */
    String outletKey(SourceDocument document) {
        return OutletKey.of(document, outlet(document));
    }

    /** A document cut into blocks, with what is known of its outlet. */
    Page page(SourceDocument document) {
        Optional<OutletOption> outlet = outlet(document);
        return page(document, outlet, habits.outlets().isEmpty() ? OutletHabits.NONE : habits.of(OutletKey.of(document, outlet)),
                wordings);
    }

    List<LabelledBlock> labels(Page page) {
        return labeller.label(page).labels();
    }

    private Optional<OutletOption> outlet(SourceDocument document) {
        return outlet(document.provenance().source());
    }

    private Optional<OutletOption> outlet(String source) {
        for (int i = 0; i < outlets.size(); i++) { // no stream and no iterator, as it is asked of each source
            if (outlets.get(i).holds(source)) {
                return Optional.of(outlets.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * A document cut into blocks, with its language.
     *
     * @param wordings what is known of lines from other documents
     */
    static Page page(SourceDocument document, Optional<OutletOption> outlet, OutletHabits habits, Wordings wordings) {
        Controls controls = Controls.in(document.text());
        List<Block> blocks = Segmenter.blocks(document, controls, wordings);
        Claims claims = Claims.of(document);
        Optional<String> language = outlet.flatMap(OutletOption::language)
                .or(() -> Language.of(document.text(), blocks.stream().map(Block::features).toList()))
                .or(claims::language).or(habits::language);
        return new Page(document, controls, language, order(outlet, blocks, habits), claims, habits, blocks);
    }

    /** As configured; else as the page's other dates show it; else as those of the outlet's other pages do. */
    private static DateOrder order(Optional<OutletOption> outlet, List<Block> blocks, OutletHabits habits) {
        return Stream.<Supplier<DateOrder>>of(() -> outlet.map(OutletOption::dateOrder).orElse(DateOrder.UNKNOWN),
                () -> WrittenOrder.of(blocks), habits::order).map(Supplier::get).filter(order -> order != DateOrder.UNKNOWN)
                .findFirst().orElse(DateOrder.UNKNOWN);
    }

    private static void remark(Article article, Findings findings, Problems problems) {
        boolean set = Optional.ofNullable(article.confidence().get(Field.HEADLINE)).filter(Confidence::corrected).isPresent();
        if (!set && findings.headline().isEmpty() && article.ledger().kept().stream().noneMatch(item -> item.role() == Role.HEADLINE)) {
            problems.add(Problem.warning(article.provenance().place(), "no headline found; the text's first words stand in for it",
                    "see each line's role with: backfile explain " + article.provenance().source()));
        }
        if (article.published().time() instanceof PublicationTime.OneOf) {
            problems.add(Problem.warning(article.provenance().place(),
                    "day and month cannot be told apart in \"" + article.published().written() + "\"",
                    "set date-order for this outlet in the configuration, or let its other pages tell: backfile learn"));
        }
    }
}
