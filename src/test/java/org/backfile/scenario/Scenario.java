package org.backfile.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A behaviour, told by example:
 *
 * <pre>
 * # The headline glued under the picture is shown once.
 * $ backfile build in -o out
 * -- in/a.txt --
 * ...
 * == out/2022/08/01/*.html has ==
 * &lt;h1&gt;Ministers meet&lt;/h1&gt;
 * </pre>
 *
 * <p>Commands are {@code backfile ...}, and {@code rm PATH} between two of them; words in them are divided by spaces. They are run one after another in a
 * folder that holds the files; all but the last must exit with 0. A file's head may name its encoding, {@code -- in/a.txt
 * windows-1252 --}, or {@code hex} for bytes.
 *
 * <p>Checks are of files, by path or glob below the folder, or of what the last command wrote, {@code stdout} and
 * {@code stderr}: {@code has} (each line stands in one of the files), {@code hasn't} (no line stands in any), {@code is} (the
 * file is these lines), {@code is missing}; and {@code == exit 2 ==}. Where there is no check of it, the exit code must
 * be 0 and nothing may be on standard error. In checks, {@code {id}} stands for an article's id.
 *
 * @param comment  the behaviour
 * @param commands in order
 * @param files    what the folder holds at first
 * @param checks   in order
 * @param exit     the last command's exit code
 */
record Scenario(String comment, List<String> commands, List<File> files, List<Check> checks, int exit) {

    /** A file's path, encoding ({@code hex} for bytes) and lines. */
    record File(String path, String encoding, List<String> lines) { }

    /** What must be true of a file or stream. */
    record Check(String of, String verb, List<String> lines) { }

    private static final Pattern FILE = Pattern.compile("-- (\\S+)(?: (\\S+))? --");
    private static final Pattern CHECK = Pattern.compile("== (\\S+) (has|hasn't|is missing|is) ==");
    private static final Pattern EXIT = Pattern.compile("== exit (\\d) ==");

    /** @throws IllegalArgumentException where a line is none of a scenario's */
    static Scenario parse(List<String> lines) {
        Parser parser = new Parser();
        lines.forEach(parser::line);
        return parser.scenario();
    }

    boolean checks(String of) {
        return checks.stream().anyMatch(check -> check.of().equals(of));
    }

    private static final class Parser {
        private final List<String> comment = new ArrayList<>();
        private final List<String> commands = new ArrayList<>();
        private final List<File> files = new ArrayList<>();
        private final List<Check> checks = new ArrayList<>();
        private List<String> block;
        private int exit;

        void line(String line) {
            Matcher file = FILE.matcher(line);
            Matcher check = CHECK.matcher(line);
            Matcher code = EXIT.matcher(line);
            if (file.matches()) {
                block = new ArrayList<>();
                files.add(new File(file.group(1), file.group(2) == null ? "UTF-8" : file.group(2), block));
            } else if (check.matches()) {
                block = new ArrayList<>();
                checks.add(new Check(check.group(1), check.group(2), block));
            } else if (code.matches()) {
                exit = Integer.parseInt(code.group(1));
            } else if (block != null) {
                block.add(line);
            } else {
                head(line);
            }
        }

        private void head(String line) {
            if (line.startsWith("# ")) {
                comment.add(line.substring(2));
            } else if (line.startsWith("$ ")) {
                commands.add(line.substring(2));
            } else if (!line.isBlank()) {
                throw new IllegalArgumentException("no line of a scenario: " + line);
            }
        }

        Scenario scenario() {
            if (comment.isEmpty() || commands.isEmpty() || checks.isEmpty() && exit == 0) {
                throw new IllegalArgumentException("a scenario has a comment, a command and a check");
            }
            return new Scenario(String.join(" ", comment), List.copyOf(commands), List.copyOf(files), List.copyOf(checks), exit);
        }
    }
}
