/**
 * The outside judges: the packaged program as its user has it, in a process of its own, and what others say of what it writes:
 * a browser, an HTML checker, an accessibility checker, another Java, a kill in the middle.
 *
 * <p>Run by {@code mvn verify} after the jar is packaged. What they need and lack on this machine is said on standard error;
 * with the environment variable {@code BACKFILE_REQUIRE_BROWSER} a missing browser is a failure.
 */
package org.backfile.it;
