package org.backfile.cli;

/** What the process says to its caller. */
final class ExitCode {

    /** All went well. */
    static final int CLEAN = 0;

    /** The command did its work and found something to report. */
    static final int FINDINGS = 1;

    /** The command was not understood, or the set-up is wrong; nothing was done. */
    static final int WRONG_USE = 2;

    /** The program or the machine failed. */
    static final int FAILURE = 3;

    private ExitCode() { }
}
