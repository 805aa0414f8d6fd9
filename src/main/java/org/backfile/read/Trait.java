package org.backfile.read;

import java.util.List;

/**
 * What the model is told of a block as such. Each is a number, whatever the language: counts are put on a scale of
 * logarithms or shares, facts are 0 or 1. The order is that of the model's columns: a change of it needs a new training.
 */
enum Trait {
    LENGTH((draft, i) -> Math.log1p(draft.features(i).length())),
    WORDS((draft, i) -> draft.features(i).words()),
    SENTENCE_ENDS((draft, i) -> draft.features(i).sentenceEnds()),
    ENDS_SENTENCE((draft, i) -> one(draft.features(i).endsSentence())),
    PROSE((draft, i) -> one(draft.prose(i))),
    STOP_WORDS((draft, i) -> share(draft.stopWords(i), draft.features(i).words())),
    CAPITALISED((draft, i) -> share(draft.features(i).capitalised(), draft.features(i).words())),
    BLANK_BEFORE((draft, i) -> one(draft.block(i).blankBefore())),
    COUNT((draft, i) -> draft.count(i)),
    FURNITURE((draft, i) -> one(draft.cut(i) || draft.features(i).is(Phrase.MENU) || draft.features(i).is(Phrase.SECTION))),
    DATE((draft, i) -> draft.date(i).isEmpty() ? 0 : draft.date(i).get().whole() ? 2 : 1),
    LIST_MARK((draft, i) -> one(draft.features(i).listMark() > 0)),
    CREDIT((draft, i) -> one(draft.credit(i))),

    STOP_WORDS_ANY((draft, i) -> share(draft.features(i).stopWordMasks().length, draft.features(i).words())),
    LETTERS((draft, i) -> share(draft.features(i).letters(), draft.block(i).text().length())),
    DIGITS((draft, i) -> share(draft.features(i).digits(), draft.block(i).text().length())),
    UPPER_CASE((draft, i) -> share(draft.features(i).upperCase(), draft.features(i).letters())),
    WORD_LENGTH((draft, i) -> share(draft.features(i).letters(), draft.features(i).words())),
    SENTENCE_LENGTH((draft, i) -> share(draft.features(i).words(), draft.features(i).sentenceEnds())),
    COMMAS((draft, i) -> draft.features(i).commas()),
    QUOTES((draft, i) -> draft.features(i).quotes()),
    SIGNS((draft, i) -> draft.features(i).signs()),
    JOINTS((draft, i) -> draft.features(i).joints()),
    OPENS_QUOTE((draft, i) -> one(draft.features(i).opensQuote())),
    OPENS_SMALL((draft, i) -> one(Character.isLowerCase(draft.block(i).text().codePointAt(0)))),
    OPENS_DIGIT((draft, i) -> one(Character.isDigit(draft.block(i).text().codePointAt(0)))),
    ENDS_DOTS((draft, i) -> one(draft.features(i).folded().endsWith("...") || draft.features(i).folded().endsWith("\u2026"))),
    ENDS_COLON((draft, i) -> one(draft.features(i).folded().endsWith(":"))),
    ENDS_BRACKET((draft, i) -> one(draft.features(i).folded().endsWith(")") || draft.features(i).folded().endsWith("]"))),
    ENDS_MARK((draft, i) -> one(draft.features(i).folded().endsWith("?") || draft.features(i).folded().endsWith("!"))),
    ALL_CAPITALS((draft, i) -> one(draft.features(i).allCapitals())),
    BLANK_AFTER((draft, i) -> one(draft.block(i).blankAfter())),
    SAME_LINE((draft, i) -> one(i > 0 && draft.block(i - 1).line() == draft.block(i).line())),
    ICON_WORDS((draft, i) -> share(draft.features(i).iconWords(), draft.features(i).words())),
    ICON_TITLE((draft, i) -> one(draft.iconTitle(i))),
    BYLINE((draft, i) -> one(Byline.is(draft.block(i).text(), draft.features(i)))),
    DATE_REST((draft, i) -> draft.date(i).map(DateLine::rest).orElse(-1)),
    DATE_LABELLED((draft, i) -> draft.date(i).isEmpty() ? 0 : draft.date(i).get().updated() ? 1
            : draft.date(i).get().labelled() ? 2 : 0),
    ROLE((draft, i) -> draft.role(i).map(role -> role.ordinal() + 1).orElse(0)),
    IS_BYLINE(Phrase.BYLINE, true), OPENS_BYLINE(Phrase.BYLINE, false),
    OPENS_PUBLISHED(Phrase.PUBLISHED, false), OPENS_UPDATED(Phrase.UPDATED, false),
    IS_SHARE(Phrase.SHARE, true), OPENS_SHARE(Phrase.SHARE, false),
    IS_MENU(Phrase.MENU, true), IS_SECTION(Phrase.SECTION, true),
    IS_PROMO(Phrase.PROMO, true), OPENS_PROMO(Phrase.PROMO, false),
    OPENS_NEWSLETTER(Phrase.NEWSLETTER, false), IS_FOOTER(Phrase.FOOTER, true), OPENS_FOOTER(Phrase.FOOTER, false),
    OPENS_CONSENT(Phrase.CONSENT, false), OPENS_ADVERT(Phrase.ADVERT, false),
    IS_COMMENTS(Phrase.COMMENTS, true), OPENS_COMMENTS(Phrase.COMMENTS, false),
    OPENS_CREDIT(Phrase.CREDIT, false), OPENS_CORRECTION(Phrase.CORRECTION, false),
    HOLDS_FOOTER((draft, i) -> one(draft.features(i).holds(Phrase.FOOTER))),
    HOLDS_NEWSLETTER((draft, i) -> one(draft.features(i).holds(Phrase.NEWSLETTER))),
    HOLDS_CONSENT((draft, i) -> one(draft.features(i).holds(Phrase.CONSENT))),
    HOLDS_COMMENTS((draft, i) -> one(draft.features(i).holds(Phrase.COMMENTS))),
    HOLDS_PROMO((draft, i) -> one(draft.features(i).holds(Phrase.PROMO))),
    HOLDS_CREDIT((draft, i) -> one(draft.features(i).holds(Phrase.CREDIT))),
    HOLDS_ADVERT((draft, i) -> one(draft.features(i).holds(Phrase.ADVERT))),
    HOLDS_SHARE((draft, i) -> one(draft.features(i).holds(Phrase.SHARE))),
    HOLDS_BYLINE((draft, i) -> one(draft.features(i).holds(Phrase.BYLINE))),
    ADDRESS((draft, i) -> address(draft.features(i).folded())),
    COPYRIGHT((draft, i) -> one(draft.features(i).folded().indexOf('\u00a9') >= 0 || draft.features(i).folded().contains("(c)")));

    /** In order; {@link #values} makes a copy each time. */
    static final List<Trait> ALL = List.of(values());

    /** The first so many, of which the model is told for a block's neighbours too. */
    static final int OF_NEIGHBOURS = CREDIT.ordinal() + 1;

    private interface Measure {
        double of(Draft draft, int i);
    }

    private final Measure measure;

    Trait(Measure measure) {
        this.measure = measure;
    }

    Trait(Phrase phrase, boolean whole) {
        this((draft, i) -> one(whole ? draft.features(i).is(phrase) : draft.features(i).opens(phrase)));
    }

    float of(Draft draft, int i) {
        return (float) measure.of(draft, i);
    }

    private static double one(boolean fact) {
        return fact ? 1 : 0;
    }

    /** 1 for a mail address or a name with an at sign, 2 for an address on the web. */
    private static double address(String folded) {
        return folded.contains("www.") || folded.contains("://") || folded.contains(".com") ? 2 : folded.indexOf('@') >= 0 ? 1 : 0;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
