/**
 * One article in the forms that catalogues, reference software and search engines read.
 *
 * <p>An {@link org.backfile.article.Article} goes in; text or name and value pairs come out. A fact
 * that the article lacks is left out. It does not know of pages, files or the archive.
 */
package org.backfile.cite;
