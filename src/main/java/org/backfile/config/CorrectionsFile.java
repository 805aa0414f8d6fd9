package org.backfile.config;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.article.Field;
import org.backfile.article.PublicationTime;
import org.backfile.article.Role;
import org.backfile.problem.Problem;
import org.backfile.problem.SetupException;
import org.backfile.read.CorrectionOption;
import org.backfile.read.CorrectionOption.ById;
import org.backfile.read.CorrectionOption.BySource;
import org.backfile.read.CorrectionOption.Change;
import org.backfile.read.CorrectionOption.Lines;
import org.backfile.read.CorrectionOption.Target;
import org.backfile.read.CorrectionOption.Value;
import org.backfile.read.Corrections;
import org.backfile.text.Nearest;

/** The file of corrections: a YAML list, each item of which names a record and what is set right in it. */
final class CorrectionsFile {

    private static final List<String> KEYS = List.of("id", "source", "record", "field", "value", "lines", "role", "by", "on", "note");
    private static final List<String> FIELDS = Field.words().stream().filter(word -> !word.equals(Field.BODY.word())).toList();
    private static final List<String> ROLES = Arrays.stream(Role.values()).filter(Lines::forLines).map(Role::word).toList();
    private static final Pattern RANGE = Pattern.compile("([1-9]\\d{0,8})(?:\\s*[-\u2013]\\s*([1-9]\\d{0,8}))?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");
    private static final int MOST_RECORDS = 999_999_999;

    private final List<CorrectionOption> options = new ArrayList<>();

    private CorrectionsFile() { }

    /**
     * The corrections that a text tells.
     *
     * @param file   its name in faults
     * @param faults takes what is wrong
     * @throws SetupException where it is no YAML
     */
    static Corrections parse(String file, String text, List<Problem> faults) {
        CorrectionsFile corrections = new CorrectionsFile();
        YamlMap.list(file, text, KEYS, faults).forEach(corrections::add);
        return new Corrections(corrections.options);
    }

    private void add(YamlMap map) {
        Optional<Target> target = target(map);
        Optional<Change> change = map.has("lines") || map.has("role") ? lines(map) : value(map);
        if (target.isPresent() && change.isPresent()) {
            options.add(new CorrectionOption(map.place(), target.get(), change.get(), map.text("by"), map.text("on"), map.text("note")));
        }
    }

    private static Optional<Target> target(YamlMap map) {
        Optional<String> id = map.text("id");
        Optional<String> source = map.text("source");
        Optional<Integer> record = map.number("record", MOST_RECORDS);
        if (id.isPresent() == source.isPresent()) {
            map.fault(id.isPresent() ? "source" : "id", "a correction names one record",
                    "give the article's id, or its source and, in a file of many, the record's number");
            return Optional.empty();
        }
        return id.<Target>map(ById::new).or(() -> source.map(name -> new BySource(name,
                record.map(OptionalInt::of).orElse(OptionalInt.empty()))));
    }

    private static Optional<Change> value(YamlMap map) {
        if (!map.has("value")) {
            map.fault("value", "nothing says what is right", "give field and value, or lines and role; an empty value takes a fact out");
        }
        List<String> values = map.texts("value");
        return field(map).filter(field -> map.has("value") && allowed(map, field, values)).map(field -> new Value(field, values));
    }

    private static Optional<Field> field(YamlMap map) {
        String name = map.wanted("field");
        Optional<Field> field = Field.of(name);
        if (field.filter(found -> found == Field.BODY).isPresent()) {
            map.fault("field", "the body is set right line by line", "give lines and role");
            return Optional.empty();
        } else if (field.isEmpty() && !name.isEmpty()) {
            map.fault("field", "unknown field \"" + name + "\"", nearest(name, FIELDS));
        }
        return field;
    }

    private static boolean allowed(YamlMap map, Field field, List<String> values) {
        Optional<String> fault = switch (field) {
            case HEADLINE -> values.isEmpty() ? Optional.of("an article has a headline") : Optional.empty();
            case PUBLISHED, UPDATED -> values.stream().filter(value -> !isTime(value)).findFirst().map(value -> "\"" + value + "\" is no date");
            case LANGUAGE -> values.stream().filter(value -> !LANGUAGE.matcher(value).matches()).findFirst()
                    .map(value -> "\"" + value + "\" is no language's code");
            default -> Optional.empty();
        };
        boolean many = field != Field.BYLINES && values.size() > 1;
        if (many) {
            map.fault("value", field.word() + " has one value, not " + values.size(), "write one");
        }
        fault.ifPresent(what -> map.fault("value", what, field == Field.LANGUAGE ? "write it as en or pt-BR"
                : field == Field.HEADLINE ? "write the right one" : "write it as 2022-08-01, 2022-08-01T16:03, 2022-08-01T16:03+02:00 or 2022-08"));
        return fault.isEmpty() && !many;
    }

    private static boolean isTime(String value) {
        try {
            return !(PublicationTime.of(value) instanceof PublicationTime.Unknown);
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<Change> lines(YamlMap map) {
        boolean one = !map.has("field") && !map.has("value");
        if (!one) {
            map.fault("field", "a correction sets one thing", "give field and value, or lines and role");
        }
        Matcher range = RANGE.matcher(map.wanted("lines"));
        boolean right = range.matches() && (range.group(2) == null || Integer.parseInt(range.group(1)) <= Integer.parseInt(range.group(2)));
        if (!right && map.text("lines").isPresent()) {
            map.fault("lines", "\"" + map.text("lines").get() + "\" is no range of lines", "write it as 12 or 12-14");
        }
        Optional<Role> role = role(map);
        return one && right && role.isPresent() ? Optional.of(new Lines(Integer.parseInt(range.group(1)),
                Integer.parseInt(range.group(2) == null ? range.group(1) : range.group(2)), role.get())) : Optional.empty();
    }

    private static Optional<Role> role(YamlMap map) {
        String name = map.wanted("role");
        if (FIELDS.contains(name) || Arrays.stream(Role.values()).anyMatch(role -> role.word().equals(name) && role.kept() && !role.body())) {
            map.fault("role", "\"" + name + "\" is no part of the body", "set the head by field and value");
        } else if (!ROLES.contains(name) && !name.isEmpty()) {
            map.fault("role", "unknown role \"" + name + "\"", nearest(name, ROLES));
        }
        return Optional.of(name).filter(ROLES::contains).map(Role::of);
    }

    private static String nearest(String name, List<String> names) {
        return Nearest.to(name, names).map(near -> "did you mean \"" + near + "\"?").orElse("known are " + String.join(", ", names));
    }
}
