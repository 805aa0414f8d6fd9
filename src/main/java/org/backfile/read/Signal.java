package org.backfile.read;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.backfile.article.Field;
import org.backfile.article.PublicationTime;
import org.backfile.article.Role;
import org.backfile.text.Fold;

/**
 * What speaks for or against a field of a reading, as numbers. Their names are those of the weights in {@code confidence.txt}.
 */
enum Signal {

    /** F1 that the choice of blocks promises. */
    BODY_LIKENESS(Field.BODY, r -> Reading.odds(r.margin().likeness())),
    BODY_FIRST(Field.BODY, r -> Reading.odds(r.margin().first())),
    BODY_LAST(Field.BODY, r -> Reading.odds(r.margin().last())),
    BODY_BEFORE(Field.BODY, r -> Reading.odds(r.margin().before())),
    BODY_AFTER(Field.BODY, r -> Reading.odds(r.margin().after())),
    BODY_WEAKEST(Field.BODY, r -> Reading.odds(r.margin().weakest())),
    BODY_BEST(Field.BODY, r -> Reading.odds(r.margin().best())),
    /** Of a long text a line too many is a small part. */
    BODY_LENGTH(Field.BODY, r -> StrictMath.log1p(r.margin().length())),
    BODY_BLOCKS(Field.BODY, r -> StrictMath.log1p(r.margin().blocks())),
    BODY_GAPS(Field.BODY, r -> r.margin().gaps()),
    BODY_STANDFIRST(Field.BODY, r -> r.blocks(Role.STANDFIRST)),
    BODY_CAPTIONS(Field.BODY, r -> Math.min(4, r.blocks(Role.CAPTION))),
    BODY_LISTED(Field.BODY, r -> StrictMath.log1p(r.blocks(Role.LIST_ITEM))),
    BODY_NO_HEADLINE(Field.BODY, when(r -> r.draft().headline() < 0)),
    BODY_PAGE(Field.BODY, r -> StrictMath.log1p(r.draft().size())),

    HEADLINE_TAKEN(Field.HEADLINE, r -> r.taken(Field.HEADLINE)),
    HEADLINE_RIVAL(Field.HEADLINE, r -> r.rival(Field.HEADLINE)),
    HEADLINE_NOT_IN_TEXT(Field.HEADLINE, when(r -> !r.contested(Field.HEADLINE))),
    /** The text's first words stand in for it. */
    HEADLINE_STAND_IN(Field.HEADLINE, when(r -> !r.contested(Field.HEADLINE) && r.page().claims().titles().isEmpty())),
    HEADLINE_CONFLICT(Field.HEADLINE, when(r -> r.conflict(Field.HEADLINE))),
    HEADLINE_CLAIMED(Field.HEADLINE, r -> Math.min(4, r.titlesFor())),
    HEADLINE_CLAIMED_OTHERWISE(Field.HEADLINE, r -> Math.min(6, r.titlesAgainst())),
    HEADLINE_OPENS_TITLE(Field.HEADLINE, when(r -> r.opensBrowserTitle())),
    HEADLINE_REPEATED(Field.HEADLINE, r -> Math.min(3, r.draft().headline() < 0 ? 0 : r.draft().count(r.draft().headline()))),
    HEADLINE_DISTANCE(Field.HEADLINE, r -> StrictMath.log1p(Math.abs(r.draft().bodyFrom() - Math.max(0, r.draft().headline())))),
    HEADLINE_DIVIDED(Field.HEADLINE, when(Reading::headlineDivided)),
    HEADLINE_LONG(Field.HEADLINE, r -> StrictMath.log(r.article().headline().length())),
    HEADLINE_KICKER(Field.HEADLINE, when(r -> r.article().kicker().isPresent())),
    /** How likely the page's claims and its text together make it. */
    HEADLINE_HEARD(Field.HEADLINE, r -> r.draft().findings().odds().headline()),
    HEADLINE_BODY(Field.HEADLINE, r -> Reading.odds(r.margin().likeness())),

    STANDFIRST_TAKEN(Field.STANDFIRST, r -> r.taken(Field.STANDFIRST)),
    STANDFIRST_BY_FORM(Field.STANDFIRST, when(r -> !r.contested(Field.STANDFIRST))),
    STANDFIRST_CLAIMED(Field.STANDFIRST, when(r -> r.standfirstClaimed())),
    STANDFIRST_LONG(Field.STANDFIRST, r -> StrictMath.log1p(r.article().standfirst().orElse("").length())),

    BYLINES_TAKEN(Field.BYLINES, r -> r.taken(Field.BYLINES)),
    BYLINES_HEARD(Field.BYLINES, r -> r.draft().findings().odds().authors()),
    BYLINES_NOT_IN_TEXT(Field.BYLINES, when(r -> !r.bylineInText())),
    BYLINES_CONFLICT(Field.BYLINES, when(r -> r.conflict(Field.BYLINES))),
    BYLINES_CLAIMED(Field.BYLINES, r -> Math.max(-3, Math.min(3, r.authorsFor()))),
    BYLINES_SEVERAL(Field.BYLINES, when(r -> r.article().bylines().size() > 1)),
    BYLINES_MANY(Field.BYLINES, when(r -> r.article().bylines().size() > 2)),
    /** "By Ada Thornquist and Tom Bexley" says more than two lines that may be names. */
    BYLINES_JOINED(Field.BYLINES, when(r -> r.article().bylines().size() > 1 && r.blocks(Role.BYLINE) == 1 && r.opensAsByline())),
    BYLINES_OPENED(Field.BYLINES, when(Reading::opensAsByline)),
    BYLINES_LINES(Field.BYLINES, r -> Math.min(4, r.blocks(Role.BYLINE))),
    BYLINES_DISTANCE(Field.BYLINES, r -> StrictMath.log1p(r.distance(Field.BYLINES))),
    BYLINES_BELOW(Field.BYLINES, when(r -> r.below(Field.BYLINES))),
    /** "Ada Thornquist" is a name's usual form; "Staff", "The Harbour Gazette and agencies" are not. */
    BYLINES_UNUSUAL(Field.BYLINES, when(r -> r.unusualNames() > 0)),
    BYLINES_ONLY_UNUSUAL(Field.BYLINES, when(r -> r.unusualNames() == r.article().bylines().size())),
    BYLINES_SHORT(Field.BYLINES, when(r -> r.article().bylines().stream().anyMatch(name -> name.indexOf(' ') < 0))),
    BYLINES_LONG(Field.BYLINES, when(r -> r.article().bylines().stream().anyMatch(name -> name.length() > 22))),
    BYLINES_OUTLET(Field.BYLINES, when(r -> r.article().outlet().filter(outlet -> r.article().bylines().stream()
            .anyMatch(name -> Fold.of(name).equals(Fold.of(outlet)))).isPresent())),

    PUBLISHED_TAKEN(Field.PUBLISHED, r -> r.taken(Field.PUBLISHED)),
    PUBLISHED_RIVAL(Field.PUBLISHED, r -> r.rival(Field.PUBLISHED)),
    PUBLISHED_HEARD(Field.PUBLISHED, r -> r.draft().findings().odds().published()),
    PUBLISHED_IN_TEXT(Field.PUBLISHED, when(Reading::dayInText)),
    PUBLISHED_CONFLICT(Field.PUBLISHED, when(r -> r.conflict(Field.PUBLISHED))),
    PUBLISHED_CLAIMED(Field.PUBLISHED, r -> Math.min(3, r.momentsFor())),
    PUBLISHED_CLAIMED_OTHERWISE(Field.PUBLISHED, r -> Math.min(3, r.momentsAgainst())),
    PUBLISHED_DAYS(Field.PUBLISHED, r -> Math.min(5, r.days())),
    PUBLISHED_LABELLED(Field.PUBLISHED, when(r -> r.dateLine().filter(DateLine::labelled).isPresent())),
    PUBLISHED_UPDATED(Field.PUBLISHED, when(r -> r.dateLine().filter(DateLine::updated).isPresent())),
    PUBLISHED_WHOLE(Field.PUBLISHED, when(r -> r.dateLine().filter(DateLine::whole).isPresent())),
    PUBLISHED_CLOCK(Field.PUBLISHED, when(r -> r.article().published().time().time().isPresent())),
    PUBLISHED_ZONE(Field.PUBLISHED, when(r -> r.article().published().time() instanceof PublicationTime.At)),
    PUBLISHED_DISTANCE(Field.PUBLISHED, r -> StrictMath.log1p(r.distance(Field.PUBLISHED))),
    PUBLISHED_BELOW(Field.PUBLISHED, when(r -> r.below(Field.PUBLISHED))),
    PUBLISHED_NO_HEADLINE(Field.PUBLISHED, when(r -> r.draft().headline() < 0)),

    LANGUAGE_CLAIMED(Field.LANGUAGE, when(r -> r.page().claims().language().equals(r.article().language()))),
    LANGUAGE_CLAIMED_OTHERWISE(Field.LANGUAGE, when(r -> r.page().claims().language().filter(
            claim -> !r.article().language().orElse("").equals(claim)).isPresent())),
    /** How many of the body's words are function words of the language. */
    LANGUAGE_FUNCTION_WORDS(Field.LANGUAGE, r -> StrictMath.sqrt(r.functionWords())),
    LANGUAGE_LENGTH(Field.LANGUAGE, r -> StrictMath.log1p(r.margin().length()));

    private static final Map<Field, List<Signal>> BY_FIELD = new EnumMap<>(
            Arrays.stream(values()).collect(Collectors.groupingBy(Signal::field)));

    private final Field field;
    private final ToDoubleFunction<Reading> measure;

    Signal(Field field, ToDoubleFunction<Reading> measure) {
        this.field = field;
        this.measure = measure;
    }

    private static ToDoubleFunction<Reading> when(Predicate<Reading> fact) {
        return reading -> fact.test(reading) ? 1 : 0;
    }

    Field field() {
        return field;
    }

    /** Its name in the file of weights, which also names the field: {@code not-in-text}. */
    String word() {
        return name().substring(field.name().length() + 1).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    double of(Reading reading) {
        return measure.applyAsDouble(reading);
    }

    /** Those that speak of a field, in order; none for a field that there is no measure for. */
    static List<Signal> of(Field field) {
        return BY_FIELD.getOrDefault(field, List.of());
    }
}
