/**
 * The order of the passes, the threads, the clock, the report: joins what the other packages do.
 *
 * <p>Read {@link org.backfile.build.Build} first. It takes settings and gives a report; it prints nothing.
 */
package org.backfile.build;
