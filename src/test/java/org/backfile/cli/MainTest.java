package org.backfile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Main.run(new Console(stream(out), stream(err), false), args);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private int build(String... more) {
        String[] args = {"build", temp.resolve("in").toString(), "-o", temp.resolve("site").toString(),
                "--state", temp.resolve("state").toString()};
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return run(all);
    }

    private void input(String name, String text) throws IOException {
        Files.createDirectories(temp.resolve("in"));
        Files.writeString(temp.resolve("in").resolve(name), text);
    }

    private String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static final String ARTICLE = """
            4 Jul, 2012 10:42

            Two teams report the same particle

            The harbour town's physicists were up all night to hear the news from the seminar, and they were not disappointed by it.

            The particle has the mass that was expected, and it falls apart in the way that the theory has it.""";

    /** Half of the records would look like all of them. */
    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        input("a.txt", ARTICLE);
        for (String[] args : new String[][] {{"parse", temp.resolve("in").toString()}, {"build", "--help"}, {}}) {
            err.reset();
            assertEquals(3, runOnto("No space left on device", args));
            assertTrue(text(err).matches("error: standard output: No space left on device [(].*run the command again[)]\n"), text(err));
        }
    }

    /** As "backfile parse | head -1" does. */
    @Test
    void aReaderMayHaveReadEnough() throws IOException {
        input("a.txt", ARTICLE);
        assertEquals(0, runOnto("Broken pipe", "parse", temp.resolve("in").toString()));
        assertEquals("", text(err));
    }

    private int runOnto(String failure, String... args) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        return Main.run(new Console(new PrintStream(new StandardOutput(full), true, StandardCharsets.UTF_8), stream(err), false), args);
    }

    @Test
    void everyCommandHasHelpWithExamples() {
        for (String command : new String[] {"build", "parse", "explain", "serve", "check"}) {
            out.reset();
            assertEquals(ExitCode.CLEAN, run(command, "--help"));
            assertTrue(text(out).contains("Example"), command);
        }
    }

    /** One command alone is looked into where it is told; what the help says of all of them is of the same names. */
    @Test
    void everyCommandIsCalledByItsName() {
        assertEquals(ExitCode.CLEAN, run("--help"));
        for (String command : new String[] {"build", "parse", "learn", "habits", "explain", "review", "serve", "check", "search"}) {
            assertTrue(text(out).contains("\n  " + command + " "), command);
        }
        for (String command : new String[] {"build", "parse", "learn", "habits", "explain", "review", "serve", "check", "search"}) {
            out.reset();
            assertEquals(ExitCode.CLEAN, run(command, "--help"));
            assertTrue(text(out).startsWith("Usage: backfile " + command), text(out));
        }
    }

    @Test
    void completionIsOffered() {
        assertEquals(ExitCode.CLEAN, run("generate-completion"));
        assertTrue(text(out).contains("complete -F"));
    }

    @Test
    void wrongUseIsTwo() {
        assertEquals(ExitCode.WRONG_USE, run());
        assertEquals(ExitCode.WRONG_USE, run("biuld"));
        assertEquals(ExitCode.WRONG_USE, run("build", "--no-such-option"));
        assertEquals(ExitCode.WRONG_USE, run("build", temp.resolve("nothing-here").toString()));
        assertEquals(ExitCode.WRONG_USE, run("check", temp.resolve("nothing-here").toString()));
        assertFalse(text(err).contains("\tat "), text(err));
    }

    @Test
    void buildEndsWithASummaryAndThePageToOpen() throws IOException {
        input("a.txt", ARTICLE);
        assertEquals(ExitCode.CLEAN, build());
        assertTrue(text(out).startsWith("1 article on 1 day from 0 outlets\n0 set aside\n"), text(out));
        assertTrue(text(out).endsWith("Open " + temp.resolve("site/index.html").toAbsolutePath() + "\n"), text(out));
    }

    @Test
    void setAsideIsToldAndCountsWhereStrict() throws IOException {
        input("a.txt", ARTICLE);
        input("b.txt", ARTICLE);
        input("c.txt", "Home\nSearch\nSign in");
        assertEquals(ExitCode.CLEAN, build());
        assertTrue(text(out).contains("2 set aside: 1 only boilerplate, 1 same document twice"), text(out));
        assertTrue(text(err).contains("b.txt: error: same document as \"a.txt\""), text(err));
        assertTrue(text(err).contains("c.txt: error: set aside: only boilerplate"), text(err));
        assertEquals(ExitCode.FINDINGS, build("--strict"));
    }

    @Test
    void checkIsCleanAndThenIsNot() throws IOException {
        input("a.txt", ARTICLE);
        build();
        assertEquals(ExitCode.CLEAN, run("check", temp.resolve("site").toString()));
        Files.delete(temp.resolve("site/2012/index.html"));
        assertEquals(ExitCode.FINDINGS, run("check", temp.resolve("site").toString()));
    }

    @Test
    void parseWritesALineForEachArticle() throws IOException {
        input("a.txt", ARTICLE);
        assertEquals(ExitCode.CLEAN, run("parse", temp.resolve("in").toString()));
        assertTrue(text(out).contains("\"title\":\"Two teams report the same particle\""), text(out));
        assertTrue(text(out).contains("\"datePublished\":\"2012-07-04T10:42\""), text(out));
        assertEquals(1, text(out).lines().count());
    }

    @Test
    void parseTakesTheIdOfAJsonLine() throws IOException {
        Path file = Files.writeString(temp.resolve("pages.jsonl"),
                "{\"id\": \"page-7\", \"body\": \"" + ARTICLE.replace("\n", "\\n") + "\"}\n");
        assertEquals(ExitCode.CLEAN, run("parse", "--input-jsonl", file.toString(), "--field", "body"));
        assertTrue(text(out).startsWith("{\"id\":\"page-7\","), text(out));
    }

    @Test
    void explainTellsTheRoleAndRuleOfEachLine() throws IOException {
        input("a.txt", ARTICLE);
        assertEquals(ExitCode.CLEAN, run("explain", temp.resolve("in/a.txt").toString()));
        assertTrue(text(out).contains("    1  date        4 Jul, 2012 10:42\n"), text(out));
        assertTrue(text(out).contains("headline: stands before the text"), text(out));
        assertEquals(7, text(out).lines().filter(line -> line.matches(" {4}\\d  .*")).count());
    }
}
