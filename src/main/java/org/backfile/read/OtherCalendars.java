package org.backfile.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.chrono.MinguoDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates of calendars that count other years: Japanese eras ({@code 令和6年5月3日}), those of the Republic of China
 * ({@code 民國113年5月3日}), the solar Hijri calendar of Iran and Afghanistan ({@code ۱۵ اردیبهشت ۱۴۰۳}, {@code ۱۴۰۳/۰۲/۱۵}).
 */
final class OtherCalendars {

    private static final Map<String, JapaneseEra> ERAS = Map.of("令和", JapaneseEra.REIWA, "平成", JapaneseEra.HEISEI,
            "昭和", JapaneseEra.SHOWA, "大正", JapaneseEra.TAISHO, "明治", JapaneseEra.MEIJI);
    private static final List<String> MINGUO = List.of("民國", "民国");
    private static final int FIRST_SOLAR = 1250;
    private static final int LAST_SOLAR = 1500;
    private static final WordList SOLAR = WordList.load("solar-hijri");

    private final List<DateToken> tokens;
    private final int at;

    private OtherCalendars(List<DateToken> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    /** The date of another calendar that begins at a token, in ours. */
    static Optional<CalendarDate> read(List<DateToken> tokens, int at, String language) {
        OtherCalendars reader = new OtherCalendars(tokens, at);
        if (tokens.get(at).isWord()) {
            return reader.era();
        }
        return language.equals("fa") || language.equals("ur") ? reader.solar() : Optional.empty();
    }

    private Optional<CalendarDate> era() {
        int year = number(at + 1);
        int month = number(at + 3);
        int day = number(at + 5);
        if (year <= 0 || month <= 0 || day <= 0 || !opens(at + 2, "年") || !opens(at + 4, "月") || !opens(at + 6, "日")) {
            return Optional.empty();
        }
        String word = tokens.get(at).text();
        Optional<JapaneseEra> era = ERAS.entrySet().stream().filter(entry -> word.endsWith(entry.getKey())).map(Map.Entry::getValue).findFirst();
        if (era.isEmpty() && MINGUO.stream().noneMatch(word::endsWith)) {
            return Optional.empty();
        }
        return made(() -> era.map(e -> LocalDate.from(JapaneseDate.of(e, year, month, day)))
                .orElseGet(() -> LocalDate.from(MinguoDate.of(year, month, day))), at + 7);
    }

    /** Day, month's name and year, or year, month and day in numbers. */
    private Optional<CalendarDate> solar() {
        boolean yearFirst = number(at) >= FIRST_SOLAR && number(at) <= LAST_SOLAR && sign(at + 1) && sign(at + 3);
        if (yearFirst) {
            return made(() -> SolarHijri.date(number(at), number(at + 2), number(at + 4)), at + 5);
        }
        int month = at + 1 < tokens.size() ? month(tokens.get(at + 1).text()) : 0;
        int year = at + 2 < tokens.size() && (sign(at + 2) || tokens.get(at + 2).text().equals("ماه")) ? number(at + 3) : number(at + 2);
        int to = year == number(at + 2) ? at + 3 : at + 4;
        return month > 0 && year >= FIRST_SOLAR && year <= LAST_SOLAR
                ? made(() -> SolarHijri.date(year, month, number(at)), to) : Optional.empty();
    }

    private static int month(String word) {
        List<String> months = SOLAR.get("months");
        for (int month = 1; month <= months.size(); month++) {
            if (List.of(months.get(month - 1).split("\\s*,\\s*")).contains(word)) {
                return month;
            }
        }
        return 0;
    }

    private int number(int index) {
        return index < tokens.size() ? tokens.get(index).number() : -1;
    }

    private boolean sign(int index) {
        return index < tokens.size() && (tokens.get(index).isSign('/') || tokens.get(index).isSign('-') || tokens.get(index).isSign('،'));
    }

    private boolean opens(int index, String text) {
        return index < tokens.size() && tokens.get(index).isWord() && tokens.get(index).text().startsWith(text);
    }

    private interface Reckoning {
        LocalDate date();
    }

    private Optional<CalendarDate> made(Reckoning reckoning, int to) {
        try {
            LocalDate date = reckoning.date();
            return Optional.of(new CalendarDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), false, at, to));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
