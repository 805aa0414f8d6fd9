package org.backfile.publish.page;

import java.util.List;

/**
 * A year's page: all twelve months, so that a gap is seen as one.
 */
public record YearView(Frame frame, String title, String count, List<Calendar> months, Turn turn) {
}
