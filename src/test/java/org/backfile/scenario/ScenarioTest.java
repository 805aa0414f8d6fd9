package org.backfile.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenarios' own reader and stage: a check that cannot fail would say nothing. */
class ScenarioTest {

    @TempDir
    private Path folder;

    private static Scenario scenario(String... checks) {
        return Scenario.parse(List.of(("# Something is written.\n$ backfile hello\n-- in/a.txt --\none\n\ntwo\n" + String.join("\n", checks))
                .split("\n")));
    }

    /** A program that writes "hello" and its arguments. */
    private void play(Scenario scenario) throws Exception {
        new Stage(folder, List.of("echo", "said")).play(scenario);
    }

    @Test
    void readsEveryPart() {
        Scenario scenario = scenario("== stdout has ==", "said", "== exit 2 ==");
        assertEquals("Something is written.", scenario.comment());
        assertEquals(List.of("backfile hello"), scenario.commands());
        assertEquals(List.of(new Scenario.File("in/a.txt", "UTF-8", List.of("one", "", "two"))), scenario.files());
        assertEquals(List.of(new Scenario.Check("stdout", "has", List.of("said"))), scenario.checks());
        assertEquals(2, scenario.exit());
    }

    @Test
    void refusesWhatIsNoScenario() {
        assertThrows(IllegalArgumentException.class, () -> Scenario.parse(List.of("# c", "$ backfile", "stray", "== stdout has ==", "x")));
        assertThrows(IllegalArgumentException.class, () -> Scenario.parse(List.of("# c", "$ backfile")));
        assertThrows(IllegalArgumentException.class, () -> Scenario.parse(List.of("$ backfile", "== exit 1 ==")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"== stdout has ==\nsaid hello", "== stdout is ==\nsaid hello", "== stdout hasn't ==\nnothing",
        "== in/*.txt has ==\ntwo\none", "== in/a.txt hasn't ==\nthree", "== in/b.txt is missing ==", "== stderr is =="})
    void passesWhatIsSo(String check) throws Exception {
        play(scenario(check));
    }

    @ParameterizedTest
    @ValueSource(strings = {"== stdout has ==\nbye", "== stdout is ==\nsaid", "== stdout hasn't ==\nhello", "== in/*.txt has ==\nthree",
        "== in/a.txt hasn't ==\ntwo", "== in/b.txt hasn't ==\ntwo", "== in/a.txt is missing ==", "== stderr is ==\nx", "== exit 1 ==",
        "== in/b.txt has ==\none"})
    void failsWhatIsNot(String check) {
        assertThrows(AssertionError.class, () -> play(scenario(check)));
    }

    @Test
    void failsOnAMessageThatWasNotExpected() {
        Stage complaining = new Stage(folder, List.of("sh", "-c", "echo oh >&2"));
        assertThrows(AssertionError.class, () -> complaining.play(scenario("== in/a.txt has ==", "one")));
    }
}
