/**
 * Scenarios: whole command lines as a user gives them, with the files they find and what must come of them. They are the
 * {@code .site} files in {@code src/test/sites}; {@link org.backfile.scenario.Scenario} tells how one is written.
 */
package org.backfile.scenario;
