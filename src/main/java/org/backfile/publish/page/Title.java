package org.backfile.publish.page;

/**
 * The title of a page that is linked to.
 *
 * @param href      relative, names the file
 * @param text      as it stands
 * @param language  BCP 47 code, empty where it is not known: HTML's own way to say so
 * @param direction HTML's {@code dir}
 */
public record Title(String href, String text, String language, String direction) {
}
