package org.backfile.publish.page;

import java.util.List;

/**
 * A day's page: its articles in order of time.
 */
public record DayView(Frame frame, String title, String count, List<Card> cards, Turn turn) {
}
