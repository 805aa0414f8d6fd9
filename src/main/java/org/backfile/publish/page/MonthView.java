package org.backfile.publish.page;

import java.util.List;

/**
 * A month's page: its days in order.
 */
public record MonthView(Frame frame, String title, String count, Calendar calendar, List<Group> days, Turn turn) {
}
