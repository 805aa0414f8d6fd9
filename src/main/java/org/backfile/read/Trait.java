package org.backfile.read;

import java.util.EnumSet;
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

    /** Those that a text has by itself; the others depend on the page around it. */
    static final List<Trait> OF_WORDING;
    static final List<Trait> OF_PAGE;

    static {
        EnumSet<Trait> page = EnumSet.of(PROSE, STOP_WORDS, BLANK_BEFORE, COUNT, FURNITURE, DATE, BLANK_AFTER, SAME_LINE, DATE_REST,
                DATE_LABELLED, ROLE);
        OF_PAGE = List.copyOf(page);
        OF_WORDING = List.copyOf(EnumSet.complementOf(page));
    }

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

    /** Of a text by itself; one of {@link #OF_WORDING}. */
    float of(Wording wording) {
        return (float) (phrase.isPresent() ? said(wording.features()) : measure(wording, wording.text(), wording.features()));
    }

    private double said(Features features) {
        return one(whole ? features.is(phrase.orElseThrow()) : features.opens(phrase.orElseThrow()));
    }

    /** One method for all, as a lambda for each is a class for each, which a program that reads one page waits for. */
    private double measure(Wording wording, String text, Features f) {
        return switch (this) {
            case LENGTH -> Math.log1p(f.length());
            case WORDS -> f.words();
            case SENTENCE_ENDS -> f.sentenceEnds();
            case ENDS_SENTENCE -> one(f.endsSentence());
            case CAPITALISED -> share(f.capitalised(), f.words());
            case LIST_MARK -> one(f.listMark() > 0);
            case CREDIT -> one(wording.credit());
            case STOP_WORDS_ANY -> share(f.stopWordMasks().length, f.words());
            case LETTERS -> share(f.letters(), text.length());
            case DIGITS -> share(f.digits(), text.length());
            case UPPER_CASE -> share(f.upperCase(), f.letters());
            case WORD_LENGTH -> share(f.letters(), f.words());
            case SENTENCE_LENGTH -> share(f.words(), f.sentenceEnds());
            case COMMAS -> f.commas();
            case QUOTES -> f.quotes();
            case SIGNS -> f.signs();
            case JOINTS -> f.joints();
            case OPENS_QUOTE -> one(f.opensQuote());
            case OPENS_SMALL -> one(Character.isLowerCase(text.codePointAt(0)));
            case OPENS_DIGIT -> one(Character.isDigit(text.codePointAt(0)));
            case ENDS_DOTS -> one(f.folded().endsWith("...") || f.folded().endsWith("\u2026"));
            case ENDS_COLON -> one(f.folded().endsWith(":"));
            case ENDS_BRACKET -> one(f.folded().endsWith(")") || f.folded().endsWith("]"));
            case ENDS_MARK -> one(f.folded().endsWith("?") || f.folded().endsWith("!"));
            case ALL_CAPITALS -> one(f.allCapitals());
            case ICON_WORDS -> share(f.iconWords(), f.words());
            case ICON_TITLE -> one(wording.iconTitle().isPresent());
            case BYLINE -> one(wording.opensAsByline());
            case HOLDS_FOOTER -> one(f.holds(Phrase.FOOTER));
            case HOLDS_NEWSLETTER -> one(f.holds(Phrase.NEWSLETTER));
            case HOLDS_CONSENT -> one(f.holds(Phrase.CONSENT));
            case HOLDS_COMMENTS -> one(f.holds(Phrase.COMMENTS));
            case HOLDS_PROMO -> one(f.holds(Phrase.PROMO));
            case HOLDS_CREDIT -> one(f.holds(Phrase.CREDIT));
            case HOLDS_ADVERT -> one(f.holds(Phrase.ADVERT));
            case HOLDS_SHARE -> one(f.holds(Phrase.SHARE));
            case HOLDS_BYLINE -> one(f.holds(Phrase.BYLINE));
            case ADDRESS -> address(f.folded());
            case COPYRIGHT -> one(f.folded().indexOf('\u00a9') >= 0 || f.folded().contains("(c)"));
            default -> throw new IllegalStateException(name());
        };
    }

    /** Of a block on its page; one of {@link #OF_PAGE}. */
    float of(Draft draft, int i) {
        return (float) switch (this) {
            case PROSE -> one(draft.prose(i));
            case STOP_WORDS -> share(draft.stopWords(i), draft.features(i).words());
            case BLANK_BEFORE -> one(draft.block(i).blankBefore());
            case COUNT -> draft.count(i);
            case FURNITURE -> one(draft.cut(i) || draft.features(i).is(Phrase.MENU) || draft.features(i).is(Phrase.SECTION));
            case DATE -> draft.date(i).isEmpty() ? 0 : draft.date(i).get().whole() ? 2 : 1;
            case BLANK_AFTER -> one(draft.block(i).blankAfter());
            case SAME_LINE -> one(i > 0 && draft.block(i - 1).line() == draft.block(i).line());
            case DATE_REST -> draft.date(i).map(DateLine::rest).orElse(-1);
            case DATE_LABELLED -> draft.date(i).map(date -> date.updated() ? 1 : date.labelled() ? 2 : 0).orElse(0);
            case ROLE -> draft.roleNumber(i);
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
