package org.backfile.read;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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

    private static final CalendarWords WORDS = Lexicon.get().calendar();

    /** The date that a line says; empty where there is none, or the line is too long to be a date line. */
    static Optional<DateLine> of(String line, Features features, String language, DateOrder order) {
        if (line.length() > LONGEST || features.digits() == 0) {
            return Optional.empty();
        }
        List<DateToken> tokens = DateToken.of(line);
        return published(tokens, CalendarDate.all(tokens, language, order)).map(date -> of(tokens, date, features));
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

    private static DateLine of(List<DateToken> tokens, CalendarDate date, Features features) {
        Optional<ClockTime> clock = ClockTime.find(tokens, date.to(), tokens.size());
        if (clock.isEmpty()) {
            clock = ClockTime.find(tokens, 0, date.from());
        }
        int label = labelTokens(tokens, features);
        int rest = rest(tokens, date, clock, label);
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

    private static int rest(List<DateToken> tokens, CalendarDate date, Optional<ClockTime> clock, int label) {
        int letters = 0;
        for (int i = label; i < tokens.size(); i++) {
            int index = i;
            boolean inDate = i >= date.from() && i < date.to();
            boolean inTime = clock.filter(time -> index >= time.from() && index < time.to()).isPresent();
            letters += inDate || inTime ? 0 : meaning(tokens.get(i));
        }
        return letters;
    }

    /** The letters of a token that is more than a sign or a date's little word. */
    private static int meaning(DateToken token) {
        boolean little = token.kind() == DateToken.Kind.SIGN
                || token.isWord() && (WORDS.weekday(token.text()) || WORDS.filler(token.text()) || token.text().equals("t"));
        return little ? 0 : token.text().length();
    }
}
