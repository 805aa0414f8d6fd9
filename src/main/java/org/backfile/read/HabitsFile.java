package org.backfile.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.SetupException;
import org.backfile.read.OutletHabits.HeadPlace;
import org.backfile.wire.Json;
import org.backfile.wire.JsonMembers;
import org.backfile.wire.MalformedJson;

/**
 * {@link Habits} as JSON Lines that a person can read and compare: a first line with the format's version, then for each outlet
 * a line of its own and one for each line that it repeats, those on most articles first. Equal habits give the same bytes.
 *
 * <pre>
 * {"habits":1}
 * {"outlet":"courier.example","articles":15,"language":"en","date-order":"dmy"}
 * {"line":"join # readers of our morning letter.","hash":"5b1f...","articles":14,"before":0,"after":2,"text":12}
 * </pre>
 */
public final class HabitsFile {

    /** Of the format. A file of another version is refused: what its members mean is not known. */
    static final int VERSION = 1;

    private static final Map<DateOrder, String> ORDERS = Map.of(DateOrder.DAY_FIRST, "dmy", DateOrder.MONTH_FIRST, "mdy");
    private static final String HINT = "make it anew with: backfile learn";
    private static final HexFormat HEX = HexFormat.of();

    private HabitsFile() { }

    /** The file's text. */
    public static String text(Habits habits) {
        StringBuilder out = new StringBuilder();
        line(out, new Json().beginObject().name("habits").value(VERSION).endObject());
        habits.outlets().forEach((name, outlet) -> {
            line(out, outlet(name, outlet));
            outlet.byFrequency().forEach(repeated -> line(out, repeated(repeated)));
        });
        return out.toString();
    }

    private static void line(StringBuilder out, Json json) {
        out.append(json.text()).append('\n');
    }

    private static Json outlet(String name, OutletHabits outlet) {
        Json json = new Json().beginObject().member("outlet", name).name("articles").value(outlet.articles())
                .member("language", outlet.language()).member("date-order", Optional.ofNullable(ORDERS.get(outlet.order())));
        place(json, "date", outlet.date());
        place(json, "byline", outlet.byline());
        for (int i = 0; i < outlet.suffixes().size(); i++) {
            json.member("suffix-" + (i + 1), outlet.suffixes().get(i));
        }
        return json.endObject();
    }

    private static void place(Json json, String what, Optional<HeadPlace> place) {
        place.ifPresent(found -> json.name(what + "-below-headline").value(found.blocks())
                .name(what + "-articles").value(found.articles()).name(what + "-of").value(found.of()));
    }

    private static Json repeated(RepeatedLine line) {
        return new Json().beginObject().member("line", line.shape()).member("hash", HEX.toHexDigits(line.hash()))
                .name("articles").value(line.articles()).name("before").value(line.before()).name("after").value(line.after())
                .name("text").value(line.text()).endObject();
    }

    /**
     * The habits in a file.
     *
     * @throws SetupException where it cannot be read, or is none; with every line that is wrong
     */
    public static Habits load(Path file) {
        try {
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new SetupException(Problem.error(Place.of(file.toString()), "the habits cannot be read", HINT));
        }
    }

    /** @param name of the file, for messages */
    static Habits parse(String name, String text) {
        Parser parser = new Parser(name);
        text.lines().forEach(parser::line);
        return parser.habits();
    }

    private static final class Parser {
        private final String file;
        private final List<Problem> faults = new ArrayList<>();
        private final SortedMap<String, OutletHabits> outlets = new TreeMap<>();
        private final SortedMap<Long, RepeatedLine> lines = new TreeMap<>();
        private Map<String, String> outlet = Map.of();
        private int number;

        Parser(String file) {
            this.file = file;
        }

        void line(String line) {
            number++;
            try {
                Map<String, String> members = JsonMembers.of(line.getBytes(StandardCharsets.UTF_8), 0);
                if (number == 1) {
                    version(members);
                } else if (members.containsKey("outlet")) {
                    close();
                    habits(members);
                    outlet = members;
                } else {
                    RepeatedLine repeated = repeated(members);
                    lines.put(repeated.hash(), repeated);
                }
            } catch (MalformedJson | IllegalArgumentException e) {
                faults.add(Problem.error(Place.of(file, number), "no line of habits: " + e.getMessage(), HINT));
            }
        }

        private void version(Map<String, String> members) {
            if (!members.getOrDefault("habits", "").equals(Integer.toString(VERSION))) {
                throw new SetupException(Problem.error(Place.of(file, 1), "no file of habits, or one of another version of the program",
                        HINT));
            }
        }

        private void close() {
            if (!outlet.isEmpty()) {
                OutletHabits head = habits(outlet);
                outlets.put(outlet.get("outlet"), new OutletHabits(head.articles(), head.language(), head.order(), head.date(),
                        head.byline(), head.suffixes(), lines));
            }
            lines.clear();
            outlet = Map.of();
        }

        private static OutletHabits habits(Map<String, String> members) {
            List<String> suffixes = new ArrayList<>();
            for (int i = 1; members.containsKey("suffix-" + i); i++) {
                suffixes.add(members.get("suffix-" + i));
            }
            return new OutletHabits(count(members, "articles"), Optional.ofNullable(members.get("language")), order(members),
                    place(members, "date"), place(members, "byline"), suffixes, new TreeMap<>());
        }

        private static DateOrder order(Map<String, String> members) {
            Optional<String> order = Optional.ofNullable(members.get("date-order"));
            return order.map(word -> ORDERS.entrySet().stream().filter(known -> known.getValue().equals(word)).map(Map.Entry::getKey)
                    .findFirst().orElseThrow(() -> new IllegalArgumentException("date-order is dmy or mdy, not " + word)))
                    .orElse(DateOrder.UNKNOWN);
        }

        private static Optional<HeadPlace> place(Map<String, String> members, String what) {
            return members.containsKey(what + "-below-headline") ? Optional.of(new HeadPlace(count(members, what + "-below-headline"),
                    count(members, what + "-articles"), count(members, what + "-of"))) : Optional.empty();
        }

        private static RepeatedLine repeated(Map<String, String> members) {
            return new RepeatedLine(Optional.ofNullable(members.get("line")).orElseThrow(() ->
                    new IllegalArgumentException("\"line\" or \"outlet\" is missing")),
                    HexFormat.fromHexDigitsToLong(members.getOrDefault("hash", "")), count(members, "articles"),
                    count(members, "before"), count(members, "after"), count(members, "text"));
        }

        private static int count(Map<String, String> members, String name) {
            return Integer.parseInt(members.getOrDefault(name, "\"" + name + "\" is missing"));
        }

        Habits habits() {
            close();
            if (number == 0) {
                version(Map.of());
            }
            if (!faults.isEmpty()) {
                throw new SetupException(faults);
            }
            return new Habits(outlets);
        }
    }
}
