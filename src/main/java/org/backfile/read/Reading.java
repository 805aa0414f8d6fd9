package org.backfile.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.article.Article;
import org.backfile.article.Field;
import org.backfile.article.Role;
import org.backfile.text.Fold;

/**
 * A page, what was decided of it, and the article that came of it: what is looked at to tell how sure each field is.
 *
 * @param page    the page
 * @param draft   the decisions
 * @param labels  the roles that the article was made by
 * @param article the article
 * @param margin  how clearly the body stands out
 */
record Reading(Page page, Draft draft, List<LabelledBlock> labels, Article article, BodyMargin margin) {

    private static final double FARTHEST = 7;
    private static final Pattern DIVIDED = Pattern.compile(".*(?:\\s[-–—|·»:]\\s|:\\s|\\|).*");
    private static final Pattern USUAL_NAME = Pattern.compile("\\p{Lu}\\S+ \\p{Lu}\\S+");

    static Reading of(Page page, Draft draft, List<LabelledBlock> labels, Article article) {
        return new Reading(page, draft, labels, article, BodyMargin.of(draft, labels));
    }

    /** A likelihood on the scale on which it may be added up: the logarithm of the odds, at most {@value #FARTHEST} either way. */
    static double odds(double likelihood) {
        if (likelihood <= 0 || likelihood >= 1) {
            return likelihood <= 0 ? -FARTHEST : FARTHEST;
        }
        return Math.max(-FARTHEST, Math.min(FARTHEST, StrictMath.log(likelihood / (1 - likelihood))));
    }

    /** The odds of the block that was taken for a field; 0 where none was. */
    double taken(Field field) {
        return draft.contest(field).map(contest -> odds(contest.taken())).orElse(0.0);
    }

    /** The odds of the likeliest other one; the least where there is none. */
    double rival(Field field) {
        return draft.contest(field).map(contest -> odds(contest.rival())).orElse(-FARTHEST);
    }

    boolean contested(Field field) {
        return draft.contest(field).isPresent();
    }

    long blocks(Role role) {
        long blocks = 0;
        for (LabelledBlock label : labels) {
            blocks += label.role() == role ? 1 : 0;
        }
        return blocks;
    }

    /** Whether the source says another thing of a field. */
    boolean conflict(Field field) {
        return article.conflicts().stream().anyMatch(conflict -> conflict.field().equals(field.member()));
    }

    /** Whether a bar, a dash or a colon parts the headline, as an outlet's name or a kicker beside it is parted off. */
    boolean headlineDivided() {
        return DIVIDED.matcher(article.headline()).matches();
    }

    boolean headlineIn(Claims.Title title) {
        return Fold.of(title.text()).equals(Fold.of(article.headline()));
    }

    /** How many of the page's claims are the headline as a whole. */
    long titlesFor() {
        return page.claims().titles().stream().filter(title -> title.whole() && headlineIn(title)).count();
    }

    long titlesAgainst() {
        return page.claims().titles().stream().filter(Claims.Title::whole).count() - titlesFor();
    }

    /** The browser's title goes on behind the headline, as with the outlet's name. */
    boolean opensBrowserTitle() {
        String headline = Fold.of(article.headline());
        return page.claims().titles().stream().anyMatch(title -> title.whole() && title.origin().equals("html.title")
                && Fold.of(title.text()).startsWith(headline));
    }

    long momentsFor() {
        Optional<LocalDate> day = article.published().time().day();
        return page.claims().published().stream().filter(moment -> moment.time().day().equals(day)).count();
    }

    long momentsAgainst() {
        return page.claims().published().size() - momentsFor();
    }

    /** Whether a block of the text says the day that was taken. */
    boolean dayInText() {
        Optional<LocalDate> day = article.published().time().day();
        return draft.contest(Field.PUBLISHED).filter(contest -> draft.day(contest.block()).equals(day)).isPresent();
    }

    Optional<DateLine> dateLine() {
        return draft.contest(Field.PUBLISHED).flatMap(contest -> draft.date(contest.block()));
    }

    /** How many days the lines around the text say. */
    long days() {
        return DateRule.candidates(draft).stream().map(draft::day).flatMap(Optional::stream).distinct().count();
    }

    /** How many blocks stand between a field's block and the headline, or the body's beginning where there is none. */
    double distance(Field field) {
        int anchor = draft.headline() >= 0 ? draft.headline() : draft.bodyFrom();
        return draft.contest(field).map(contest -> (double) Math.abs(contest.block() - anchor)).orElse(0.0);
    }

    boolean below(Field field) {
        return draft.contest(field).filter(contest -> contest.block() >= draft.bodyTo()).isPresent();
    }

    /** How many of the names that the page claims are among the bylines, less those that are not. */
    double authorsFor() {
        return page.claims().authors().stream().mapToInt(name -> named(name) ? 1 : -1).sum();
    }

    private boolean named(String name) {
        return article.bylines().stream().anyMatch(own -> Fold.of(own).equals(Fold.of(name)));
    }

    long unusualNames() {
        return article.bylines().stream().filter(name -> !USUAL_NAME.matcher(name).matches()).count();
    }

    /** The share of the body's words that are function words of its language. */
    double functionWords() {
        int words = 0;
        int hits = 0;
        for (LabelledBlock label : labels) {
            words += label.role().body() ? label.block().features().words() : 0;
            hits += label.role().body() ? draft.stopWords(label.block().index()) : 0;
        }
        return hits / (double) Math.max(1, words);
    }

    /** Whether the line with the names opens with "By" or its like. */
    boolean opensAsByline() {
        return draft.contest(Field.BYLINES).map(contest -> page.blocks().get(contest.block()))
                .filter(block -> block.wording().opensAsByline()).isPresent();
    }

    boolean bylineInText() {
        return blocks(Role.BYLINE) > 0;
    }

    boolean standfirstClaimed() {
        String own = Fold.of(article.standfirst().orElse(""));
        return page.claims().standfirsts().stream().anyMatch(claim -> Fold.of(claim).equals(own));
    }
}
