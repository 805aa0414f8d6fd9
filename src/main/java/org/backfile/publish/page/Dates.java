package org.backfile.publish.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.article.Dated;
import org.backfile.article.PublicationTime;

/** Writes dates in the pages' language, as exactly as they are known and no more. */
final class Dates {

    /** The forms that HTML's {@code datetime} takes, of those that {@link PublicationTime#edtf()} can have. */
    private static final Pattern MACHINE = Pattern.compile(
            "\\d{4}-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)?)?)?");

    private final Words words;

    Dates(Words words) {
        this.words = words;
    }

    /** {@code 1 August 2022}. */
    String day(LocalDate day) {
        return filled("date.day", day);
    }

    /** {@code Monday, 1 August 2022}. */
    String weekday(LocalDate day) {
        return filled("date.weekday", day);
    }

    /** {@code August 2022}. */
    String month(YearMonth month) {
        return words.text("date.month").replace("{month}", name(month)).replace("{year}", Integer.toString(month.getYear()));
    }

    /** {@code August}. */
    String name(YearMonth month) {
        return words.text("month." + month.getMonthValue());
    }

    /** {@code Aug}. */
    String shortName(YearMonth month) {
        return words.text("month.short." + month.getMonthValue());
    }

    /** {@code 16:03}. */
    String clock(LocalTime time) {
        return words.text("time").replace("{hour}", two(time.getHour())).replace("{minute}", two(time.getMinute()));
    }

    /** {@code 1 August 2022, 16:03 UTC+02:00}; "1 February 2012 or 2 January 2012"; the words for "no date" where nothing is known. */
    String text(PublicationTime time) {
        if (time instanceof PublicationTime.Month month) {
            return month(month.month());
        } else if (time instanceof PublicationTime.OneOf open) {
            return open.days().stream().map(this::day).collect(Collectors.joining(words.text("date.or")));
        } else if (time.day().isEmpty()) {
            return words.text("date.unknown");
        }
        String date = day(time.day().get());
        return time.time().map(clock -> words.text("date.time").replace("{date}", date).replace("{time}", clock(clock)))
                .orElse(date) + zone(time);
    }

    /** A date with the words it was read from, which are left out where they would only say the same. */
    DateLine line(Dated dated) {
        String text = text(dated.time());
        Optional<String> note = Optional.of(dated.time()).flatMap(Dates::openKey).map(words::text);
        Optional<String> written = Optional.of(dated.written().strip()).filter(w -> !w.isEmpty() && !w.equals(text));
        return new DateLine(text, machine(dated.time()), note, written);
    }

    private static Optional<String> openKey(PublicationTime time) {
        return time instanceof PublicationTime.Wall ? Optional.of("zone.unknown")
                : time instanceof PublicationTime.OneOf ? Optional.of("date.open") : Optional.empty();
    }

    /** The value of HTML's {@code datetime}; absent where HTML has no form for it. */
    static Optional<String> machine(PublicationTime time) {
        return Optional.of(time.edtf()).filter(edtf -> MACHINE.matcher(edtf).matches());
    }

    private String zone(PublicationTime time) {
        if (!(time instanceof PublicationTime.At at)) {
            return "";
        }
        ZoneOffset offset = at.moment().getOffset();
        return " " + (offset.equals(ZoneOffset.UTC) ? words.text("zone.utc") : words.text("zone.offset", offset.getId()));
    }

    private String filled(String pattern, LocalDate day) {
        return words.text(pattern)
                .replace("{weekday}", words.text("weekday." + day.getDayOfWeek().getValue()))
                .replace("{day}", day.getDayOfMonth() == 1 ? words.text("date.first") : Integer.toString(day.getDayOfMonth()))
                .replace("{month}", words.text("month.dated." + day.getMonthValue()))
                .replace("{year}", Integer.toString(day.getYear()));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
