/**
 * Text as characters: spans, lines, fingerprints, writing systems and slugs.
 *
 * <p>In come strings; out go values. This package knows nothing of news, files or pages, and does no I/O.
 */
package org.backfile.text;
