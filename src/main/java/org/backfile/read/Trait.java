package org.backfile.read;

import java.util.List;
import java.util.Optional;

/**
 * What the model is told of a block as such. Each is a number, whatever the language: counts are put on a scale of
 * logarithms or shares, facts are 0 or 1. The order is that of the model's columns: a change of it needs a new training.
 */
enum Trait {
    LENGTH, WORDS, SENTENCE_ENDS, ENDS_SENTENCE, PROSE, STOP_WORDS, CAPITALISED, BLANK_BEFORE, COUNT, FURNITURE, DATE,
    LIST_MARK, CREDIT, STOP_WORDS_ANY, LETTERS, DIGITS, UPPER_CASE, WORD_LENGTH, SENTENCE_LENGTH, COMMAS, QUOTES, SIGNS, JOINTS,
    OPENS_QUOTE, OPENS_SMALL, OPENS_DIGIT, ENDS_DOTS, ENDS_COLON, ENDS_BRACKET, ENDS_MARK, ALL_CAPITALS, BLANK_AFTER, SAME_LINE,
    ICON_WORDS, ICON_TITLE, BYLINE, DATE_REST, DATE_LABELLED, ROLE, IS_BYLINE(Phrase.BYLINE, true),
    OPENS_BYLINE(Phrase.BYLINE, false), OPENS_PUBLISHED(Phrase.PUBLISHED, false), OPENS_UPDATED(Phrase.UPDATED, false),
    IS_SHARE(Phrase.SHARE, true), OPENS_SHARE(Phrase.SHARE, false), IS_MENU(Phrase.MENU, true),
    IS_SECTION(Phrase.SECTION, true), IS_PROMO(Phrase.PROMO, true), OPENS_PROMO(Phrase.PROMO, false),
    OPENS_NEWSLETTER(Phrase.NEWSLETTER, false), IS_FOOTER(Phrase.FOOTER, true), OPENS_FOOTER(Phrase.FOOTER, false),
    OPENS_CONSENT(Phrase.CONSENT, false), OPENS_ADVERT(Phrase.ADVERT, false), IS_COMMENTS(Phrase.COMMENTS, true),
    OPENS_COMMENTS(Phrase.COMMENTS, false), OPENS_CREDIT(Phrase.CREDIT, false), OPENS_CORRECTION(Phrase.CORRECTION, false),
    HOLDS_FOOTER, HOLDS_NEWSLETTER, HOLDS_CONSENT, HOLDS_COMMENTS, HOLDS_PROMO, HOLDS_CREDIT, HOLDS_ADVERT, HOLDS_SHARE,
    HOLDS_BYLINE, ADDRESS, COPYRIGHT;

    /** In order; {@link #values} makes a copy each time. */
    static final List<Trait> ALL = List.of(values());

    /** The first so many, of which the model is told for a block's neighbours too. */
    static final int OF_NEIGHBOURS = CREDIT.ordinal() + 1;

    private final Optional<Phrase> phrase;
    private final boolean whole;

    Trait() {
        this.phrase = Optional.empty();
        this.whole = false;
    }

    /** Whether a block is a phrase of this kind as a whole, or opens with one. */
    Trait(Phrase phrase, boolean whole) {
        this.phrase = Optional.of(phrase);
        this.whole = whole;
    }

    float of(Draft draft, int i) {
        return (float) (phrase.isPresent() ? said(draft.features(i)) : measure(draft, i));
    }

    private double said(Features features) {
        return one(whole ? features.is(phrase.orElseThrow()) : features.opens(phrase.orElseThrow()));
    }

    /** One method for all, as a lambda for each is a class for each, which a program that reads one page waits for. */
    private double measure(Draft draft, int i) {
        return switch (this) {
            case LENGTH -> Math.log1p(draft.features(i).length());
            case WORDS -> draft.features(i).words();
            case SENTENCE_ENDS -> draft.features(i).sentenceEnds();
            case ENDS_SENTENCE -> one(draft.features(i).endsSentence());
            case PROSE -> one(draft.prose(i));
            case STOP_WORDS -> share(draft.stopWords(i), draft.features(i).words());
            case CAPITALISED -> share(draft.features(i).capitalised(), draft.features(i).words());
            case BLANK_BEFORE -> one(draft.block(i).blankBefore());
            case COUNT -> draft.count(i);
            case FURNITURE -> one(draft.cut(i) || draft.features(i).is(Phrase.MENU) || draft.features(i).is(Phrase.SECTION));
            case DATE -> draft.date(i).isEmpty() ? 0 : draft.date(i).get().whole() ? 2 : 1;
            case LIST_MARK -> one(draft.features(i).listMark() > 0);
            case CREDIT -> one(draft.credit(i));
            case STOP_WORDS_ANY -> share(draft.features(i).stopWordMasks().length, draft.features(i).words());
            case LETTERS -> share(draft.features(i).letters(), draft.block(i).text().length());
            case DIGITS -> share(draft.features(i).digits(), draft.block(i).text().length());
            case UPPER_CASE -> share(draft.features(i).upperCase(), draft.features(i).letters());
            case WORD_LENGTH -> share(draft.features(i).letters(), draft.features(i).words());
            case SENTENCE_LENGTH -> share(draft.features(i).words(), draft.features(i).sentenceEnds());
            case COMMAS -> draft.features(i).commas();
            case QUOTES -> draft.features(i).quotes();
            case SIGNS -> draft.features(i).signs();
            case JOINTS -> draft.features(i).joints();
            case OPENS_QUOTE -> one(draft.features(i).opensQuote());
            case OPENS_SMALL -> one(Character.isLowerCase(draft.block(i).text().codePointAt(0)));
            case OPENS_DIGIT -> one(Character.isDigit(draft.block(i).text().codePointAt(0)));
            case ENDS_DOTS -> one(draft.features(i).folded().endsWith("...") || draft.features(i).folded().endsWith("\u2026"));
            case ENDS_COLON -> one(draft.features(i).folded().endsWith(":"));
            case ENDS_BRACKET -> one(draft.features(i).folded().endsWith(")") || draft.features(i).folded().endsWith("]"));
            case ENDS_MARK -> one(draft.features(i).folded().endsWith("?") || draft.features(i).folded().endsWith("!"));
            case ALL_CAPITALS -> one(draft.features(i).allCapitals());
            case BLANK_AFTER -> one(draft.block(i).blankAfter());
            case SAME_LINE -> one(i > 0 && draft.block(i - 1).line() == draft.block(i).line());
            case ICON_WORDS -> share(draft.features(i).iconWords(), draft.features(i).words());
            case ICON_TITLE -> one(draft.iconTitle(i));
            case BYLINE -> one(Byline.is(draft.block(i).text(), draft.features(i)));
            case DATE_REST -> draft.date(i).map(DateLine::rest).orElse(-1);
            case DATE_LABELLED -> draft.date(i).isEmpty() ? 0 : draft.date(i).get().updated() ? 1 : draft.date(i).get().labelled() ?
                    2 : 0;
            case ROLE -> draft.roleNumber(i);
            case HOLDS_FOOTER -> one(draft.features(i).holds(Phrase.FOOTER));
            case HOLDS_NEWSLETTER -> one(draft.features(i).holds(Phrase.NEWSLETTER));
            case HOLDS_CONSENT -> one(draft.features(i).holds(Phrase.CONSENT));
            case HOLDS_COMMENTS -> one(draft.features(i).holds(Phrase.COMMENTS));
            case HOLDS_PROMO -> one(draft.features(i).holds(Phrase.PROMO));
            case HOLDS_CREDIT -> one(draft.features(i).holds(Phrase.CREDIT));
            case HOLDS_ADVERT -> one(draft.features(i).holds(Phrase.ADVERT));
            case HOLDS_SHARE -> one(draft.features(i).holds(Phrase.SHARE));
            case HOLDS_BYLINE -> one(draft.features(i).holds(Phrase.BYLINE));
            case ADDRESS -> address(draft.features(i).folded());
            case COPYRIGHT -> one(draft.features(i).folded().indexOf('\u00a9') >= 0 ||
                    draft.features(i).folded().contains("(c)"));
            default -> throw new IllegalStateException(name());
        };
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
