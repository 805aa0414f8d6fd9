package org.backfile.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backfile.article.Field;
import org.backfile.article.Role;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.read.CorrectionOption;
import org.backfile.read.CorrectionOption.ById;
import org.backfile.read.CorrectionOption.BySource;
import org.backfile.read.CorrectionOption.Lines;
import org.backfile.read.CorrectionOption.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsFileTest {

    private static List<CorrectionOption> options(String text) {
        List<Problem> faults = new ArrayList<>();
        List<CorrectionOption> options = CorrectionsFile.parse("c.yaml", text, faults).all();
        assertEquals(List.of(), faults);
        return options;
    }

    private static List<String> faults(String text) {
        List<Problem> faults = new ArrayList<>();
        assertEquals(List.of(), CorrectionsFile.parse("c.yaml", text, faults).all());
        return faults.stream().map(Problem::toString).toList();
    }

    @Test
    void readsValuesAndLines() {
        List<CorrectionOption> options = options("""
                # Checked against the printed edition.
                - id: abcdefghijkl
                  field: headline
                  value: Ministers meet
                  by: A. Editor
                  on: 2026-11-24
                  note: as printed
                - source: herald/a.jsonl
                  record: 3
                  lines: 12-14
                  role: menu
                - id: abcdefghijkl
                  field: authors
                  value: [Ada Thornquist, Tom Bexley]
                - id: abcdefghijkl
                  field: kicker
                  value:
                """);
        assertEquals(new CorrectionOption(Place.of("c.yaml", 2), new ById("abcdefghijkl"), new Value(Field.HEADLINE, List.of("Ministers meet")),
                Optional.of("A. Editor"), Optional.of("2026-11-24"), Optional.of("as printed")), options.get(0));
        assertEquals(new BySource("herald/a.jsonl", OptionalInt.of(3)), options.get(1).target());
        assertEquals(new Lines(12, 14, Role.MENU), options.get(1).change());
        assertEquals(new Value(Field.BYLINES, List.of("Ada Thornquist", "Tom Bexley")), options.get(2).change());
        assertEquals(new Value(Field.KICKER, List.of()), options.get(3).change());
    }

    @Test
    void anEmptyFileCorrectsNothing() {
        assertEquals(List.of(), options(""));
        assertEquals(List.of(), options("# nothing yet\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "field: hedline; value: X ~ unknown field \"hedline\" (did you mean \"headline\"?)",
        "field: body; value: X ~ the body is set right line by line (give lines and role)",
        "field: headline; value: ~ an article has a headline",
        "field: headline ~ value: nothing says what is right",
        "field: published; value: 31.02.2022 ~ \"31.02.2022\" is no date (write it as 2022-08-01",
        "field: updated; value: 2022-02-31 ~ \"2022-02-31\" is no date",
        "field: language; value: mostly English ~ \"mostly English\" is no language's code",
        "field: section; value: [a, b] ~ section has one value, not 2",
        "lines: 14-12; role: menu ~ \"14-12\" is no range of lines (write it as 12 or 12-14)",
        "lines: twelve; role: menu ~ \"twelve\" is no range of lines",
        "lines: 12; role: mneu ~ unknown role \"mneu\" (did you mean \"menu\"?)",
        "lines: 12; role: headline ~ \"headline\" is no part of the body (set the head by field and value)",
        "lines: 12; role: blank ~ unknown role \"blank\"",
        "lines: 12 ~ \"role\" is missing",
        "lines: 12; role: menu; field: section ~ a correction sets one thing",
        "feild: section; value: X ~ unknown key \"feild\" (did you mean \"field\"?)",
        "source: a.txt; field: section; value: X ~ a correction names one record"})
    void saysWhatIsWrongAndWhere(String keys, String fault) {
        List<String> faults = faults("- id: abcdefghijkl\n  " + String.join("\n  ", keys.split("; ")) + "\n");
        assertTrue(faults.stream().anyMatch(line -> line.startsWith("c.yaml:") && line.contains(fault)), faults::toString);
    }

    @Test
    void saysAllFaultsAtOnceWithTheirLines() {
        assertEquals(List.of("c.yaml:3: error: field: unknown field \"subject\" (known are headline, kicker, standfirst, bylines, dateline, "
                + "published, updated, section, outlet, language)",
                "c.yaml:6: error: role: unknown role \"menue\" (did you mean \"menu\"?)"),
                faults("- id: abcdefghijkl\n  value: X\n  field: subject\n- id: abcdefghijkl\n  lines: 1\n  role: menue\n"));
        assertEquals(List.of("c.yaml:1: error: a list is wanted here (begin each item with \"- \")"), faults("id: abcdefghijkl\n"));
    }
}
