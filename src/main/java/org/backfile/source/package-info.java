/**
 * A file in, documents out: finds the inputs, decodes their bytes, and hands on the text with its lines and provenance.
 *
 * <p>One class a format, listed in {@link org.backfile.source.Formats}. It does not know what a line means.
 */
package org.backfile.source;
