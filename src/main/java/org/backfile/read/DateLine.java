package org.backfile.read;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backfile.article.PublicationTime;

/**
 * A date found in a line.
 *
 * @param time      as exactly as the line says it; {@link PublicationTime.OneOf} where day and month cannot be told apart
 * @param whole     whether the line says nothing else, labels ("Published:") and little words aside
 * @param rest      how many letters of the line are neither date nor label
 * @param ambiguous whether the order of day and month is open
 * @param updated   whether a label says that it is the time of a change
 * @param labelled  whether a label says what it is the time of
 */
record DateLine(PublicationTime time, boolean whole, int rest, boolean ambiguous, boolean updated, boolean labelled) {

    /** A longer line is text that mentions a date. */
    static final int LONGEST = 160;

    /** What a word beside a date may be without saying anything else. */
    private static final Phrases LABELS = Phrases.of(Phrase.PUBLISHED, Phrase.UPDATED, Phrase.SHARE);

    private static final CalendarWords WORDS = Lexicon.get().calendar();

    /** The date that a line says; empty where there is none, or the line is too long to be a date line. */
    static Optional<DateLine> of(String line, Features features, String language, DateOrder order) {
        if (line.length() > LONGEST || features.digits() == 0) {
            return Optional.empty();
        }
        List<DateToken> tokens = DateToken.of(line);
        List<CalendarDate> dates = CalendarDate.all(tokens, language, order);
        return published(tokens, dates).map(date -> of(tokens, date, dates, features));
    }

    /** Of several dates the one behind "Published", else the first one that is not behind "Updated", else the first. */
    private static Optional<CalendarDate> published(List<DateToken> tokens, List<CalendarDate> dates) {
        return dates.stream().filter(date -> dates.size() > 1 && behind(tokens, date, Phrase.PUBLISHED)).findFirst()
                .or(() -> dates.stream().filter(date -> dates.size() > 1 && !behind(tokens, date, Phrase.UPDATED)).findFirst())
                .or(() -> dates.stream().findFirst());
    }

    /** Whether a word of this kind stands right before a date, a weekday or two little words aside. */
    private static boolean behind(List<DateToken> tokens, CalendarDate date, Phrase label) {
        for (int i = date.from() - 1; i >= Math.max(0, date.from() - 4); i--) {
            Phrases kinds = tokens.get(i).isWord() ? Lexicon.get().wholeLine(tokens.get(i).text()) : Phrases.NONE;
            if (kinds.contains(Phrase.PUBLISHED) || kinds.contains(Phrase.UPDATED)) {
                return kinds.contains(label);
            }
        }
        return false;
    }

    private static DateLine of(List<DateToken> tokens, CalendarDate date, List<CalendarDate> dates, Features features) {
        Optional<ClockTime> clock = ClockTime.find(tokens, date.to(), tokens.size());
        if (clock.isEmpty()) {
            clock = ClockTime.find(tokens, 0, date.from());
        }
        int label = labelTokens(tokens, features);
        int rest = rest(tokens, dates, label);
        return new DateLine(time(date, clock), rest == 0, rest, date.open(), features.opens(Phrase.UPDATED)
                && !behind(tokens, date, Phrase.PUBLISHED), label > 0);
    }

    private static PublicationTime time(CalendarDate date, Optional<ClockTime> clock) {
        List<LocalDate> days = date.days();
        if (days.isEmpty()) {
            return new PublicationTime.Month(date.yearMonth());
        } else if (date.open()) {
            return new PublicationTime.OneOf(days);
        } else if (clock.isEmpty()) {
            return new PublicationTime.Day(days.get(0));
        }
        var wall = days.get(0).atTime(clock.get().time());
        return clock.get().zone()
                .<PublicationTime>map(zone -> new PublicationTime.At(OffsetDateTime.of(wall, zone)))
                .orElse(new PublicationTime.Wall(wall));
    }

    /** How many tokens the label that opens the line takes. */
    private static int labelTokens(List<DateToken> tokens, Features features) {
        Lexicon lexicon = Lexicon.get();
        String published = lexicon.opening(features.folded(), Phrase.PUBLISHED);
        String updated = lexicon.opening(features.folded(), Phrase.UPDATED);
        String label = published.length() >= updated.length() ? published : updated;
        return label.isEmpty() ? 0 : Math.min(DateToken.of(label).size(), tokens.size());
    }

    /** How many letters and digits are neither of a date, a time, nor of a word that labels one or shares the page. */
    private static int rest(List<DateToken> tokens, List<CalendarDate> dates, int label) {
        boolean[] said = new boolean[tokens.size()];
        Arrays.fill(said, 0, label, true);
        dates.forEach(date -> Arrays.fill(said, date.from(), date.to(), true));
        for (int at = 0; at < said.length; ) {
            Optional<ClockTime> clock = said[at] ? Optional.empty() : ClockTime.find(tokens, at, at + 1, tokens.size());
            clock.ifPresent(time -> Arrays.fill(said, time.from(), time.to(), true));
            at = clock.map(ClockTime::to).orElse(at + 1);
        }
        int letters = 0;
        for (int i = 0; i < said.length; i++) {
            letters += said[i] ? 0 : meaning(tokens.get(i));
        }
        return letters;
    }

    /** The letters of a token that is more than a sign or a date's little word. */
    private static int meaning(DateToken token) {
        boolean little = token.kind() == DateToken.Kind.SIGN || token.isWord() && little(token.text());
        return little ? 0 : token.text().length();
    }

    private static boolean little(String word) {
        return WORDS.weekday(word) || WORDS.filler(word) || word.equals("t") || Lexicon.get().wholeLine(word).containsAny(LABELS);
    }
}
