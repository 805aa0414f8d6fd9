/**
 * The newsroom's words as values: an article with its headline, byline and body, where it came from, when it was
 * published, and the ledger of all that was kept and cut.
 *
 * <p>Values only: nothing here reads files, decides a line's role or knows of pages.
 */
package org.backfile.article;
