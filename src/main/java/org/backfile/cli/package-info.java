/**
 * One class a command: arguments in, lines and an exit code out. Results go to standard output, messages to standard error.
 */
package org.backfile.cli;
