package org.backfile.publish.page;

/**
 * A page of the archive's maker.
 *
 * @param body HTML, made safe
 */
public record TextView(Frame frame, String title, String body) {
}
