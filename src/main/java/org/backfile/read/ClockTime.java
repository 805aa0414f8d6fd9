package org.backfile.read;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backfile.text.Words;

/**
 * A clock time as the tokens of a line say it.
 *
 * @param time what the clock shows
 * @param zone absent where none is said, or one whose name means several zones
 * @param from the first token
 * @param to   the token after the last one
 */
record ClockTime(LocalTime time, Optional<ZoneOffset> zone, int from, int to) {

    private static final CalendarWords WORDS = Lexicon.get().calendar();
    private static final DateToken END = new DateToken(DateToken.Kind.SIGN, "\0", 0, 0, true);

    /**
     * Abbreviations that mean one offset wherever news is written in them. IST (India, Ireland, Israel), CST outside
     * America, AST and the like are left out: they would be a guess. Offsets: IANA time zone database.
     */
    private static final Map<String, String> ZONES = Map.ofEntries(Map.entry("z", "+0"), Map.entry("utc", "+0"),
            Map.entry("gmt", "+0"), Map.entry("est", "-5"), Map.entry("edt", "-4"), Map.entry("cdt", "-5"),
            Map.entry("mst", "-7"), Map.entry("mdt", "-6"), Map.entry("pst", "-8"), Map.entry("pdt", "-7"),
            Map.entry("cet", "+1"), Map.entry("cest", "+2"), Map.entry("mez", "+1"), Map.entry("mesz", "+2"),
            Map.entry("eet", "+2"), Map.entry("eest", "+3"), Map.entry("wet", "+0"), Map.entry("west", "+1"),
            Map.entry("msk", "+3"), Map.entry("мск", "+3"), Map.entry("jst", "+9"), Map.entry("kst", "+9"),
            Map.entry("hkt", "+8"), Map.entry("sgt", "+8"), Map.entry("wib", "+7"), Map.entry("aest", "+10"),
            Map.entry("aedt", "+11"), Map.entry("nzst", "+12"), Map.entry("nzdt", "+13"));

    /** Zone names that are no single offset: they are passed over as a part of the time, and say nothing. */
    private static final Set<String> OPEN_ZONES = Set.of("et", "ct", "mt", "pt", "bst", "ist", "cst", "ast", "local");

    /** What stands behind the hour in China, Japan and Korea. */
    private static final Set<String> EAST_ASIAN_HOURS = Set.of("時", "时", "点", "點", "시");

    /** The first clock time in a range of tokens. */
    static Optional<ClockTime> find(List<DateToken> tokens, int from, int to) {
        return find(tokens, from, to, to);
    }

    /** The first clock time that begins in a range of tokens and ends before a limit. */
    static Optional<ClockTime> find(List<DateToken> tokens, int from, int to, int limit) {
        for (int at = from; at < to; at++) {
            Optional<ClockTime> time = read(tokens, at, limit);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    /**
     * 16:03, 16.03, 16h03, 9:12:00, 10:56 p.m., 11 pm, 下午3:00, 오후 3시 5분; 23h at the end of a line, where it is not
     * "23h ago".
     */
    private static Optional<ClockTime> read(List<DateToken> tokens, int at, int limit) {
        int hour = twoDigits(token(tokens, at, limit), 23); // 24:00 would be the next day's
        if (hour < 0) {
            return Optional.empty();
        }
        DateToken sign = token(tokens, at + 1, limit);
        boolean hourSign = sign.isWord() && EAST_ASIAN_HOURS.contains(sign.text());
        int minute = divides(sign) ? minute(token(tokens, at + 2, limit)) : -1;
        minute = minute < 0 && hourSign ? signedMinute(tokens, at + 2, limit) : minute;
        int next = minute >= 0 ? at + 3 : at + 1;
        int second = minute >= 0 && token(tokens, next, limit).isSign(':') ? minute(token(tokens, next + 1, limit)) : -1;
        next = second >= 0 ? afterFraction(tokens, next + 2, limit) : next;
        int half = half(token(tokens, next, limit));
        next = half > 0 ? next + 1 : next;
        half = half > 0 ? half : halfBefore(tokens, at);
        boolean fullHour = minute < 0 && (sign.isWord() && divides(sign) && at + 2 == limit || hourSign && half > 0);
        next = fullHour ? at + 2 : next;
        if (minute < 0 && (half == 0 || next == at + 1) && !fullHour) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.of(onTheDay(hour, half), Math.max(minute, 0), Math.max(second, 0));
        return Optional.of(zoned(tokens, time, at, next, limit));
    }

    private static DateToken token(List<DateToken> tokens, int index, int limit) {
        return index < limit ? tokens.get(index) : END;
    }

    private static int twoDigits(DateToken token, int most) {
        int number = token.text().length() <= 2 ? token.number() : -1;
        return number <= most ? number : -1;
    }

    private static int minute(DateToken token) {
        return token.text().length() == 2 && !token.spaced() ? twoDigits(token, 59) : -1;
    }

    private static boolean divides(DateToken sign) {
        return !sign.spaced() && (sign.isSign(':') || sign.isSign('.') || sign.isSign('：')
                || sign.isWord() && (sign.text().equals("h") || sign.text().equals("u") || EAST_ASIAN_HOURS.contains(sign.text())));
    }

    /** "5분", "05分": a number with a sign of minutes. */
    private static int signedMinute(List<DateToken> tokens, int at, int limit) {
        DateToken sign = token(tokens, at + 1, limit);
        return sign.isWord() && (sign.text().startsWith("分") || sign.text().startsWith("분")) ? twoDigits(token(tokens, at, limit), 59) : -1;
    }

    private static int afterFraction(List<DateToken> tokens, int next, int limit) {
        boolean fraction = token(tokens, next, limit).isSign('.') && token(tokens, next + 1, limit).number() >= 0
                && !token(tokens, next + 1, limit).spaced();
        return fraction ? next + 2 : next;
    }

    /** 1 for the forenoon, 2 for the afternoon, 0 where neither is said. */
    private static int half(DateToken token) {
        if (!token.isWord()) {
            return 0;
        }
        return token.text().equals("am") || WORDS.forenoon(token.text()) ? 1
                : token.text().equals("pm") || WORDS.afternoon(token.text()) ? 2 : 0;
    }

    /** Where the half of the day goes first; one behind another number belongs to that: "10:30 pm 11:05". */
    private static int halfBefore(List<DateToken> tokens, int at) {
        if (at == 0 || !tokens.get(at - 1).isWord() || at > 1 && tokens.get(at - 2).number() >= 0 && tokens.get(at - 1).text().length() <= 2
                && tokens.get(at - 1).text().charAt(0) <= 'z') {
            return 0;
        }
        String word = tokens.get(at - 1).text();
        int half = half(tokens.get(at - 1));
        boolean unspaced = Words.unspaced(word.codePointAt(0));
        return half > 0 || !unspaced ? half : WORDS.endsInForenoon(word) ? 1 : WORDS.endsInAfternoon(word) ? 2 : 0;
    }

    private static int onTheDay(int hour, int half) {
        return half == 2 && hour < 12 ? hour + 12 : half == 1 && hour == 12 ? 0 : hour;
    }

    private static ClockTime zoned(List<DateToken> tokens, LocalTime time, int from, int next, int limit) {
        int at = next;
        while (token(tokens, at, limit).isSign('(') || token(tokens, at, limit).isSign('.') || token(tokens, at, limit).isWord()
                && !zoneName(token(tokens, at, limit)) && WORDS.filler(token(tokens, at, limit).text()) && at < next + 2) {
            at++;
        }
        DateToken name = token(tokens, at, limit);
        if (name.isSign('+') || name.isSign('-') || name.isSign('−')) {
            return offset(tokens, time, from, next, at, limit);
        } else if (!zoneName(name)) {
            return new ClockTime(time, Optional.empty(), from, next);
        }
        DateToken sign = token(tokens, at + 1, limit);
        boolean shifted = (name.text().equals("utc") || name.text().equals("gmt")) && !sign.spaced()
                && (sign.isSign('+') || sign.isSign('-') || sign.isSign('−'));
        return shifted ? offset(tokens, time, from, at + 1, at + 1, limit)
                : new ClockTime(time, Optional.ofNullable(ZONES.get(name.text())).map(ZoneOffset::of), from, at + 1);
    }

    private static boolean zoneName(DateToken token) {
        return token.isWord() && (ZONES.containsKey(token.text()) || OPEN_ZONES.contains(token.text()));
    }

    /** +02:00, +0200, +2; a sign with a year or nothing after it is no offset. */
    private static ClockTime offset(List<DateToken> tokens, LocalTime time, int from, int otherwise, int sign, int limit) {
        DateToken digits = token(tokens, sign + 1, limit);
        int to = sign + 2;
        int hours = -1;
        int minutes = 0;
        if (digits.spaced() || digits.number() < 0) {
            return new ClockTime(time, Optional.empty(), from, otherwise);
        } else if (digits.text().length() == 4) {
            hours = digits.number() / 100;
            minutes = digits.number() % 100;
        } else if (digits.text().length() <= 2) {
            hours = digits.number();
            int after = token(tokens, to, limit).isSign(':') ? minute(token(tokens, to + 1, limit)) : -1;
            minutes = Math.max(after, 0);
            to = after >= 0 ? to + 2 : to;
        }
        if (hours < 0 || hours > 14 || minutes > 59) {
            return new ClockTime(time, Optional.empty(), from, otherwise);
        }
        int seconds = (hours * 60 + minutes) * 60 * (tokens.get(sign).isSign('+') ? 1 : -1);
        return new ClockTime(time, Optional.of(ZoneOffset.ofTotalSeconds(seconds)), from, to);
    }
}
