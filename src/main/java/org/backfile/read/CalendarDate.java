package org.backfile.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A date as the tokens of a line say it.
 *
 * @param year  1600 to 2199
 * @param month 1 to 12
 * @param day   1 to 31; 0 where only a month is said
 * @param open  whether it cannot be told which of the two is the day; neither is above 12 then
 * @param from  the first token
 * @param to    the token after the last one
 */
record CalendarDate(int year, int month, int day, boolean open, int from, int to) {

    /** The days that may be meant: none where only a month is said, one, or two where it is open which is the day. */
    List<LocalDate> days() {
        if (day == 0) {
            return List.of();
        }
        return open ? List.of(LocalDate.of(year, month, day), LocalDate.of(year, day, month)) : List.of(LocalDate.of(year, month, day));
    }

    YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }

    /** The dates that the tokens say, in order; of those that begin at one place the fullest. */
    static List<CalendarDate> all(List<DateToken> tokens, String language, DateOrder order) {
        List<CalendarDate> dates = new ArrayList<>(1);
        for (int at = 0; at < tokens.size(); ) {
            Optional<CalendarDate> date = new At(tokens, at, language, order).read();
            date.ifPresent(dates::add);
            at = date.map(CalendarDate::to).orElse(at + 1);
        }
        return dates;
    }

    /** Reads a date that begins at one token. */
    private static final class At {
        private static final int FIRST_YEAR = 1600;
        private static final int LAST_YEAR = 2199;
        private static final int THAI_ERA = 543;
        private static final int CENTURY = 2000;

        /** Where years go first, two digits in front are a year, and the same two digits behind may be a day. */
        private static final Set<String> YEAR_FIRST = Set.of("zh", "ja", "ko", "hu", "fa", "lt");

        /** Languages whose short dates are day, slash, month, by the patterns of Unicode's CLDR; Dutch for Belgium. */
        private static final Set<String> SLASHED = Set.of("fr", "es", "it", "pt", "ca", "nl", "el", "vi", "id", "ar", "hi", "bn", "ta",
                "ur", "th");
        private static final CalendarWords WORDS = Lexicon.get().calendar();
        private static final DateToken END = new DateToken(DateToken.Kind.SIGN, "\0", 0, 0, true);

        private final List<DateToken> tokens;
        private final int at;
        private final String language;
        private final DateOrder order;

        At(List<DateToken> tokens, int at, String language, DateOrder order) {
            this.tokens = tokens;
            this.at = at;
            this.language = language;
            this.order = order;
        }

        Optional<CalendarDate> read() {
            DateToken first = tokens.get(at);
            Optional<CalendarDate> other = OtherCalendars.read(tokens, at, language);
            if (other.isPresent()) {
                return other;
            } else if (first.number() >= 0) {
                return year(first) > 0 ? yearFirst() : dayFirst();
            }
            return first.isWord() && month(first) > 0 ? monthFirst() : Optional.empty();
        }

        private DateToken token(int index) {
            return index < tokens.size() ? tokens.get(index) : END;
        }

        /**
         * A year in which newspapers were printed. A Thai year counts from 543 years earlier; that of another calendar (1403
         * in Iran) is none: to take it for ours would be a wrong day.
         */
        private int year(DateToken token) {
            int written = token.text().length() == 4 ? token.number() : -1;
            int year = language.equals("th") && written >= FIRST_YEAR + THAI_ERA ? written - THAI_ERA : written;
            return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
        }

        private int month(DateToken token) {
            return token.isWord() ? WORDS.month(token.text(), language) : 0;
        }

        private static int within(DateToken token, int most) {
            int number = token.text().length() <= 2 ? token.number() : -1;
            return number >= 1 && number <= most ? number : 0;
        }

        /** 2012-07-04, 2012/07/04, 2012.07.04, 2008年8月8日, 2012. július 4., 2012. gada 4. jūlijs, 2012 July 4 */
        private Optional<CalendarDate> yearFirst() {
            int year = year(tokens.get(at));
            DateToken sign = token(at + 1);
            if (sign.isWord() && "年년".contains(sign.text())) {
                return eastAsian(year);
            }
            if (sign.isSign('-') || sign.isSign('/') || sign.isSign('.')) {
                Optional<CalendarDate> numeric = yearMonthDay(year, sign.text().charAt(0));
                if (numeric.isPresent()) {
                    return numeric;
                }
            }
            int next = skip(at + 1);
            int month = month(token(next));
            int day = month > 0 ? within(token(next + 1), 31) : 0;
            return day > 0 ? made(year, month, day, afterOrdinal(next + 2)) : yearDayMonth(year, next);
        }

        private Optional<CalendarDate> yearDayMonth(int year, int dayAt) {
            int day = within(token(dayAt), 31);
            int monthAt = skip(dayAt + 1);
            return day > 0 && month(token(monthAt)) > 0 ? made(year, month(token(monthAt)), day, monthAt + 1) : Optional.empty();
        }

        private Optional<CalendarDate> yearMonthDay(int year, char sign) {
            int month = within(token(at + 2), 12);
            boolean whole = token(at + 3).isSign(sign) && token(at + 4).number() >= 0;
            return month > 0 && whole ? made(year, month, within(token(at + 4), 31), at + 5) : Optional.empty();
        }

        private Optional<CalendarDate> eastAsian(int year) {
            int month = within(token(at + 2), 12);
            if (month == 0 || !startsWith(token(at + 3), "月월")) {
                return Optional.empty();
            }
            int day = within(token(at + 4), 31);
            return day > 0 && startsWith(token(at + 5), "日일号")
                    ? made(year, month, day, at + 6) : made(year, month, 0, at + 4);
        }

        private static boolean startsWith(DateToken token, String letters) {
            return token.isWord() && letters.indexOf(token.text().charAt(0)) >= 0;
        }

        /** 4 July 2012, 4. Juli 2012, 4 de julio de 2012, 4th of July, 2012, 04/07/2012, 04.07.2012, 4-Jul-2012, 4 tháng 7, 2012 */
        private Optional<CalendarDate> dayFirst() {
            int day = within(tokens.get(at), 31);
            if (day == 0) {
                return Optional.empty();
            }
            DateToken sign = token(at + 1);
            boolean divided = sign.isSign('/') || sign.isSign('.') || sign.isSign('-');
            if (divided && token(at + 2).number() >= 0 && !token(at + 2).spaced() | sign.isSign('.')) {
                return numeric(sign.text().charAt(0));
            }
            int next = skip(afterOrdinal(at + 1));
            boolean numbered = token(next).isWord() && WORDS.prefixesMonth(token(next).text());
            int month = numbered ? WORDS.prefixedMonth(token(next + 1).text()) : month(token(next));
            int yearAt = skip(numbered ? next + 2 : next + 1);
            return month > 0 && year(token(yearAt)) > 0 ? made(year(token(yearAt)), month, day, yearAt + 1) : Optional.empty();
        }

        private Optional<CalendarDate> numeric(char sign) {
            int year = numericYear(token(at + 4));
            boolean whole = token(at + 3).isSign(sign) && year > 0;
            int first = within(tokens.get(at), 31);
            int second = within(token(at + 2), 31);
            if (!whole || first == 0 || second == 0) {
                return Optional.empty();
            }
            return switch (orderOf(first, second, sign)) {
                case DAY_FIRST -> made(year, second, first, at + 5);
                case MONTH_FIRST -> made(year, first, second, at + 5);
                case UNKNOWN -> Optional.of(new CalendarDate(year, first, second, true, at, at + 5));
            };
        }

        /** "12/22/23" and "27.04.24" are of this century, where their first number can be no year. */
        private int numericYear(DateToken token) {
            boolean two = token.text().length() == 2 && token.number() >= 0 && !token.spaced() && !YEAR_FIRST.contains(language);
            return two ? CENTURY + token.number() : year(token);
        }

        /**
         * Dots are used where the day goes first. Slashes say so only in a language that writes its dates with them: a German page
         * with "11/01/2021" has them from elsewhere.
         */
        private DateOrder orderOf(int first, int second, char sign) {
            if (first > 12 || second > 12) {
                return first > 12 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
            } else if (first == second || sign == '.') {
                return DateOrder.DAY_FIRST;
            } else if (order != DateOrder.UNKNOWN) {
                return order;
            }
            boolean own = sign == '/' ? SLASHED.contains(language) : !language.isEmpty() && !language.equals("en");
            return own ? DateOrder.DAY_FIRST : DateOrder.UNKNOWN;
        }

        /** July 4, 2012; July 4th 2012; July 2012 */
        private Optional<CalendarDate> monthFirst() {
            int month = month(tokens.get(at));
            int next = token(at + 1).isSign('.') ? at + 2 : at + 1;
            int day = within(token(next), 31);
            if (day > 0) {
                int yearAt = skip(afterOrdinal(next + 1));
                int year = gluedYear(token(yearAt));
                return year > 0 ? made(year, month, day, yearAt + 1) : Optional.empty();
            }
            int yearAt = skip(next);
            boolean noSuchDay = at > 0 && tokens.get(at - 1).number() >= 0; // "31 February 2012" is no February 2012
            return !noSuchDay && year(token(yearAt)) > 0 ? made(year(token(yearAt)), month, 0, yearAt + 1) : Optional.empty();
        }

        /** "December 5, 20232 Shares": a year and the number after it, elements that a dump put together. */
        private int gluedYear(DateToken token) {
            String text = token.text();
            boolean glued = token.number() >= 0 && text.length() > 4 && (text.startsWith("20") || text.startsWith("19"));
            return glued ? Integer.parseInt(text.substring(0, 4)) : year(token);
        }

        private int afterOrdinal(int index) {
            DateToken token = token(index);
            boolean ordinal = token.isWord() && !token.spaced()
                    && List.of("st", "nd", "rd", "th", "er", "º", "ª", "o").contains(token.text());
            return ordinal || token.isSign('º') || token.isSign('°') ? index + 1 : index;
        }

        /** Past the signs and little words that stand inside a date: ". , - / de of m d". */
        private int skip(int index) {
            int next = index;
            while (next < index + 3 && (token(next).isWord() && month(token(next)) == 0 && inside(token(next).text())
                    || ",.-/'،".indexOf(token(next).text().charAt(0)) >= 0)) {
                next++;
            }
            return next;
        }

        private static boolean inside(String word) {
            return WORDS.filler(word) && !WORDS.prefixesMonth(word);
        }

        private Optional<CalendarDate> made(int year, int month, int day, int to) {
            try {
                YearMonth.of(year, month);
                if (day > 0) {
                    LocalDate.of(year, month, day);
                }
                return Optional.of(new CalendarDate(year, month, day, false, at, to));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
