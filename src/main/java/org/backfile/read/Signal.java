package org.backfile.read;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    BODY_LIKENESS(Field.BODY),
    BODY_FIRST(Field.BODY),
    BODY_LAST(Field.BODY),
    BODY_BEFORE(Field.BODY),
    BODY_AFTER(Field.BODY),
    BODY_WEAKEST(Field.BODY),
    BODY_BEST(Field.BODY),
    /** Of a long text a line too many is a small part. */
    BODY_LENGTH(Field.BODY),
    BODY_BLOCKS(Field.BODY),
    BODY_GAPS(Field.BODY),
    BODY_STANDFIRST(Field.BODY),
    BODY_CAPTIONS(Field.BODY),
    BODY_LISTED(Field.BODY),
    BODY_NO_HEADLINE(Field.BODY),
    BODY_PAGE(Field.BODY),

    HEADLINE_TAKEN(Field.HEADLINE),
    HEADLINE_RIVAL(Field.HEADLINE),
    HEADLINE_NOT_IN_TEXT(Field.HEADLINE),
    /** The text's first words stand in for it. */
    HEADLINE_STAND_IN(Field.HEADLINE),
    HEADLINE_CONFLICT(Field.HEADLINE),
    HEADLINE_CLAIMED(Field.HEADLINE),
    HEADLINE_CLAIMED_OTHERWISE(Field.HEADLINE),
    HEADLINE_OPENS_TITLE(Field.HEADLINE),
    HEADLINE_REPEATED(Field.HEADLINE),
    HEADLINE_DISTANCE(Field.HEADLINE),
    HEADLINE_DIVIDED(Field.HEADLINE),
    HEADLINE_LONG(Field.HEADLINE),
    HEADLINE_KICKER(Field.HEADLINE),
    /** How likely the page's claims and its text together make it. */
    HEADLINE_HEARD(Field.HEADLINE),
    HEADLINE_BODY(Field.HEADLINE),

    STANDFIRST_TAKEN(Field.STANDFIRST),
    STANDFIRST_BY_FORM(Field.STANDFIRST),
    STANDFIRST_CLAIMED(Field.STANDFIRST),
    STANDFIRST_LONG(Field.STANDFIRST),

    BYLINES_TAKEN(Field.BYLINES),
    BYLINES_HEARD(Field.BYLINES),
    BYLINES_NOT_IN_TEXT(Field.BYLINES),
    BYLINES_CONFLICT(Field.BYLINES),
    BYLINES_CLAIMED(Field.BYLINES),
    BYLINES_SEVERAL(Field.BYLINES),
    BYLINES_MANY(Field.BYLINES),
    /** "By Ada Thornquist and Tom Bexley" says more than two lines that may be names. */
    BYLINES_JOINED(Field.BYLINES),
    BYLINES_OPENED(Field.BYLINES),
    BYLINES_LINES(Field.BYLINES),
    BYLINES_DISTANCE(Field.BYLINES),
    BYLINES_BELOW(Field.BYLINES),
    /** "Ada Thornquist" is a name's usual form; "Staff", "The Harbour Gazette and agencies" are not. */
    BYLINES_UNUSUAL(Field.BYLINES),
    BYLINES_ONLY_UNUSUAL(Field.BYLINES),
    BYLINES_SHORT(Field.BYLINES),
    BYLINES_LONG(Field.BYLINES),
    BYLINES_OUTLET(Field.BYLINES),

    PUBLISHED_TAKEN(Field.PUBLISHED),
    PUBLISHED_RIVAL(Field.PUBLISHED),
    PUBLISHED_HEARD(Field.PUBLISHED),
    PUBLISHED_IN_TEXT(Field.PUBLISHED),
    PUBLISHED_CONFLICT(Field.PUBLISHED),
    PUBLISHED_CLAIMED(Field.PUBLISHED),
    PUBLISHED_CLAIMED_OTHERWISE(Field.PUBLISHED),
    PUBLISHED_DAYS(Field.PUBLISHED),
    PUBLISHED_LABELLED(Field.PUBLISHED),
    PUBLISHED_UPDATED(Field.PUBLISHED),
    PUBLISHED_WHOLE(Field.PUBLISHED),
    PUBLISHED_CLOCK(Field.PUBLISHED),
    PUBLISHED_ZONE(Field.PUBLISHED),
    PUBLISHED_DISTANCE(Field.PUBLISHED),
    PUBLISHED_BELOW(Field.PUBLISHED),
    PUBLISHED_NO_HEADLINE(Field.PUBLISHED),

    LANGUAGE_CLAIMED(Field.LANGUAGE),
    LANGUAGE_CLAIMED_OTHERWISE(Field.LANGUAGE),
    /** How many of the body's words are function words of the language. */
    LANGUAGE_FUNCTION_WORDS(Field.LANGUAGE),
    LANGUAGE_LENGTH(Field.LANGUAGE);

    private static final Map<Field, List<Signal>> BY_FIELD = new EnumMap<>(
            Arrays.stream(values()).collect(Collectors.groupingBy(Signal::field)));

    private final Field field;

    Signal(Field field) {
        this.field = field;
    }

    private static double one(boolean fact) {
        return fact ? 1 : 0;
    }

    Field field() {
        return field;
    }

    /** Its name in the file of weights, which also names the field: {@code not-in-text}. */
    String word() {
        return name().substring(field.name().length() + 1).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One method for all, as a lambda for each is a class for each, which a program that reads one page waits for. */
    double of(Reading r) {
        return switch (this) {
            case BODY_LIKENESS -> Reading.odds(r.margin().likeness());
            case BODY_FIRST -> Reading.odds(r.margin().first());
            case BODY_LAST -> Reading.odds(r.margin().last());
            case BODY_BEFORE -> Reading.odds(r.margin().before());
            case BODY_AFTER -> Reading.odds(r.margin().after());
            case BODY_WEAKEST -> Reading.odds(r.margin().weakest());
            case BODY_BEST -> Reading.odds(r.margin().best());
            case BODY_LENGTH -> StrictMath.log1p(r.margin().length());
            case BODY_BLOCKS -> StrictMath.log1p(r.margin().blocks());
            case BODY_GAPS -> r.margin().gaps();
            case BODY_STANDFIRST -> r.blocks(Role.STANDFIRST);
            case BODY_CAPTIONS -> Math.min(4, r.blocks(Role.CAPTION));
            case BODY_LISTED -> StrictMath.log1p(r.blocks(Role.LIST_ITEM));
            case BODY_NO_HEADLINE -> one(r.draft().headline() < 0);
            case BODY_PAGE -> StrictMath.log1p(r.draft().size());
            case HEADLINE_TAKEN -> r.taken(Field.HEADLINE);
            case HEADLINE_RIVAL -> r.rival(Field.HEADLINE);
            case HEADLINE_NOT_IN_TEXT -> one(!r.contested(Field.HEADLINE));
            case HEADLINE_STAND_IN -> one(!r.contested(Field.HEADLINE) && r.page().claims().titles().isEmpty());
            case HEADLINE_CONFLICT -> one(r.conflict(Field.HEADLINE));
            case HEADLINE_CLAIMED -> Math.min(4, r.titlesFor());
            case HEADLINE_CLAIMED_OTHERWISE -> Math.min(6, r.titlesAgainst());
            case HEADLINE_OPENS_TITLE -> one(r.opensBrowserTitle());
            case HEADLINE_REPEATED -> Math.min(3, r.draft().headline() < 0 ? 0 : r.draft().count(r.draft().headline()));
            case HEADLINE_DISTANCE -> StrictMath.log1p(Math.abs(r.draft().bodyFrom() - Math.max(0, r.draft().headline())));
            case HEADLINE_DIVIDED -> one(r.headlineDivided());
            case HEADLINE_LONG -> StrictMath.log(r.article().headline().length());
            case HEADLINE_KICKER -> one(r.article().kicker().isPresent());
            case HEADLINE_HEARD -> r.draft().findings().odds().headline();
            case HEADLINE_BODY -> Reading.odds(r.margin().likeness());
            case STANDFIRST_TAKEN -> r.taken(Field.STANDFIRST);
            case STANDFIRST_BY_FORM -> one(!r.contested(Field.STANDFIRST));
            case STANDFIRST_CLAIMED -> one(r.standfirstClaimed());
            case STANDFIRST_LONG -> StrictMath.log1p(r.article().standfirst().orElse("").length());
            case BYLINES_TAKEN -> r.taken(Field.BYLINES);
            case BYLINES_HEARD -> r.draft().findings().odds().authors();
            case BYLINES_NOT_IN_TEXT -> one(!r.bylineInText());
            case BYLINES_CONFLICT -> one(r.conflict(Field.BYLINES));
            case BYLINES_CLAIMED -> Math.max(-3, Math.min(3, r.authorsFor()));
            case BYLINES_SEVERAL -> one(r.article().bylines().size() > 1);
            case BYLINES_MANY -> one(r.article().bylines().size() > 2);
            case BYLINES_JOINED -> one(r.article().bylines().size() > 1 && r.blocks(Role.BYLINE) == 1 && r.opensAsByline());
            case BYLINES_OPENED -> one(r.opensAsByline());
            case BYLINES_LINES -> Math.min(4, r.blocks(Role.BYLINE));
            case BYLINES_DISTANCE -> StrictMath.log1p(r.distance(Field.BYLINES));
            case BYLINES_BELOW -> one(r.below(Field.BYLINES));
            case BYLINES_UNUSUAL -> one(r.unusualNames() > 0);
            case BYLINES_ONLY_UNUSUAL -> one(r.unusualNames() == r.article().bylines().size());
            case BYLINES_SHORT -> one(r.article().bylines().stream().anyMatch(name -> name.indexOf(' ') < 0));
            case BYLINES_LONG -> one(r.article().bylines().stream().anyMatch(name -> name.length() > 22));
            case BYLINES_OUTLET -> one(r.article().outlet().filter(outlet -> r.article().bylines().stream() .anyMatch(name ->
                    Fold.of(name).equals(Fold.of(outlet)))).isPresent());
            case PUBLISHED_TAKEN -> r.taken(Field.PUBLISHED);
            case PUBLISHED_RIVAL -> r.rival(Field.PUBLISHED);
            case PUBLISHED_HEARD -> r.draft().findings().odds().published();
            case PUBLISHED_IN_TEXT -> one(r.dayInText());
            case PUBLISHED_CONFLICT -> one(r.conflict(Field.PUBLISHED));
            case PUBLISHED_CLAIMED -> Math.min(3, r.momentsFor());
            case PUBLISHED_CLAIMED_OTHERWISE -> Math.min(3, r.momentsAgainst());
            case PUBLISHED_DAYS -> Math.min(5, r.days());
            case PUBLISHED_LABELLED -> one(r.dateLine().filter(DateLine::labelled).isPresent());
            case PUBLISHED_UPDATED -> one(r.dateLine().filter(DateLine::updated).isPresent());
            case PUBLISHED_WHOLE -> one(r.dateLine().filter(DateLine::whole).isPresent());
            case PUBLISHED_CLOCK -> one(r.article().published().time().time().isPresent());
            case PUBLISHED_ZONE -> one(r.article().published().time() instanceof PublicationTime.At);
            case PUBLISHED_DISTANCE -> StrictMath.log1p(r.distance(Field.PUBLISHED));
            case PUBLISHED_BELOW -> one(r.below(Field.PUBLISHED));
            case PUBLISHED_NO_HEADLINE -> one(r.draft().headline() < 0);
            case LANGUAGE_CLAIMED -> one(r.page().claims().language().equals(r.article().language()));
            case LANGUAGE_CLAIMED_OTHERWISE -> one(r.page().claims().language().filter( claim ->
                    !r.article().language().orElse("").equals(claim)).isPresent());
            case LANGUAGE_FUNCTION_WORDS -> StrictMath.sqrt(r.functionWords());
            case LANGUAGE_LENGTH -> StrictMath.log1p(r.margin().length());
        };
    }

    /** Those that speak of a field, in order; none for a field that there is no measure for. */
    static List<Signal> of(Field field) {
        return BY_FIELD.getOrDefault(field, List.of());
    }
}
