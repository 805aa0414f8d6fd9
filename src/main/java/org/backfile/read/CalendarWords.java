package org.backfile.read;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.text.Fold;

/**
 * The words of dates in all languages: months, days of the week, halves of the day, fillers ("at", "um", "de").
 * Month names agree between languages but for a few; where one spelling means two months, the first language's counts
 * unless the document's own language knows better.
 */
final class CalendarWords {

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Map<String, Integer>> monthsByLanguage = new HashMap<>();
    private final Map<String, Integer> numberedMonths = new HashMap<>();
    private final Set<String> monthPrefixes = new HashSet<>();
    private final Set<String> weekdays = new HashSet<>();
    private final Set<String> forenoon = new HashSet<>();
    private final Set<String> afternoon = new HashSet<>();
    private final Set<String> fillers = new HashSet<>();

    void add(WordList list) {
        Map<String, Integer> own = monthsByLanguage.computeIfAbsent(list.language(), l -> new HashMap<>());
        List<String> groups = list.get("months");
        for (int month = 1; month <= groups.size(); month++) {
            for (String name : parts(groups.get(month - 1))) {
                months.putIfAbsent(plain(name), month);
                own.put(plain(name), month);
                if (name.indexOf(' ') > 0) {
                    addPrefixed(plain(name), month);
                }
            }
        }
        list.get("weekdays").forEach(group -> addAll(weekdays, parts(group)));
        list.get("am").forEach(text -> forenoon.add(plain(text)));
        list.get("pm").forEach(text -> afternoon.add(plain(text)));
        list.get("dateFiller").forEach(text -> fillers.add(plain(text)));
    }

    /** Writes all of them, to be read back by {@link #read}; in an order of their own, so that the bytes are the same each time. */
    void write(DataOutputStream out) throws IOException {
        write(months, out);
        out.writeInt(monthsByLanguage.size());
        for (Map.Entry<String, Map<String, Integer>> own : new TreeMap<>(monthsByLanguage).entrySet()) {
            write(own.getKey(), out);
            write(own.getValue(), out);
        }
        write(numberedMonths, out);
        for (Set<String> words : List.of(monthPrefixes, weekdays, forenoon, afternoon, fillers)) {
            out.writeInt(words.size());
            for (String word : new TreeSet<>(words)) {
                write(word, out);
            }
        }
    }

    private static void write(Map<String, Integer> months, DataOutputStream out) throws IOException {
        out.writeInt(months.size());
        for (Map.Entry<String, Integer> month : new TreeMap<>(months).entrySet()) {
            write(month.getKey(), out);
            out.writeByte(month.getValue());
        }
    }

    private static void write(String word, DataOutputStream out) throws IOException {
        out.writeShort(word.length());
        out.writeChars(word);
    }

    static CalendarWords read(ByteBuffer in) {
        CalendarWords calendar = new CalendarWords();
        months(calendar.months, in);
        for (int left = in.getInt(); left > 0; left--) {
            Map<String, Integer> own = new HashMap<>();
            calendar.monthsByLanguage.put(word(in), own);
            months(own, in);
        }
        months(calendar.numberedMonths, in);
        for (Set<String> words : List.of(calendar.monthPrefixes, calendar.weekdays, calendar.forenoon, calendar.afternoon, calendar.fillers)) {
            for (int left = in.getInt(); left > 0; left--) {
                words.add(word(in));
            }
        }
        return calendar;
    }

    private static void months(Map<String, Integer> months, ByteBuffer in) {
        for (int left = in.getInt(); left > 0; left--) {
            months.put(word(in), (int) in.get());
        }
    }

    private static String word(ByteBuffer in) {
        char[] letters = new char[in.getShort()];
        in.asCharBuffer().get(letters);
        in.position(in.position() + Character.BYTES * letters.length);
        return new String(letters);
    }

    /** The spellings of one thing. Without a regular expression, which would be made anew for each. */
    private static List<String> parts(String group) {
        return Arrays.stream(group.split(",")).map(String::strip).toList();
    }

    /** "tháng 7", "tháng bảy": months that are a number or a word behind "month". */
    private void addPrefixed(String name, int month) {
        int space = name.indexOf(' ');
        monthPrefixes.add(name.substring(0, space));
        numberedMonths.put(name.substring(space + 1), month);
    }

    private static void addAll(Set<String> set, List<String> names) {
        names.forEach(name -> set.add(plain(name)));
    }

    /** Without dots and in lower case, as tokens of a date line are. */
    static String plain(String word) {
        return Fold.lowerCase(word.strip().replace(".", ""));
    }

    /** The month of a plain word, 1 to 12; 0 where it is none. */
    int month(String word, String language) {
        Integer own = monthsByLanguage.getOrDefault(language, Map.of()).get(word);
        return own != null ? own : months.getOrDefault(word, 0);
    }

    /** Whether months are told by a number behind this word: "tháng". */
    boolean prefixesMonth(String word) {
        return monthPrefixes.contains(word);
    }

    /** The month of what stands behind such a word; 0 where it is none. */
    int prefixedMonth(String text) {
        return numberedMonths.getOrDefault(text.startsWith("0") ? text.substring(1) : text, 0);
    }

    boolean weekday(String word) {
        return weekdays.contains(word);
    }

    boolean forenoon(String word) {
        return forenoon.contains(word);
    }

    boolean afternoon(String word) {
        return afternoon.contains(word);
    }

    /** Whether a word ends in one for the forenoon: "日上午", as a script without spaces writes it. */
    boolean endsInForenoon(String word) {
        return forenoon.stream().anyMatch(word::endsWith);
    }

    /** Whether a word ends in one for the afternoon. */
    boolean endsInAfternoon(String word) {
        return afternoon.stream().anyMatch(word::endsWith);
    }

    boolean filler(String word) {
        return fillers.contains(word);
    }
}
