package org.backfile.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.backfile.problem.Problems;
import picocli.CommandLine.Help.Ansi;

/**
 * Where lines go: results to standard output, messages to standard error, both in UTF-8 whatever the locale, as what is
 * written may be in any script.
 *
 * @param out      results
 * @param err      messages
 * @param terminal whether a person watches: both streams go to a terminal
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {

    static Console system() {
        return new Console(stream(StandardOutput.system()), stream(new FileOutputStream(FileDescriptor.err)), System.console() != null);
    }

    private static PrintStream stream(OutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    /** The problems as lines on standard error. */
    void problems(Problems problems) {
        problems.lines().forEach(err::println);
    }

    /** Colours where a person watches and has not set NO_COLOR. */
    Ansi ansi() {
        return terminal ? Ansi.AUTO : Ansi.OFF;
    }
}
