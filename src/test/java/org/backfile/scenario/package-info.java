/**
 * Whole command lines as a user gives them, read from {@code src/test/sites}, and the folders that tests read.
 */
package org.backfile.scenario;
