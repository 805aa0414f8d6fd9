/**
 * All articles as one: the store that holds the records, the small {@link org.backfile.archive.Entry} rows that stay
 * in memory, and the orders in which an archive is browsed (time, outlet, section).
 *
 * <p>Records come in one by one; an {@link org.backfile.archive.Archive} goes out. It does not know how records were read
 * nor how they are published.
 */
package org.backfile.archive;
