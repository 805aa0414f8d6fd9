package org.backfile.read;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.backfile.article.PublicationTime;

/** Brings together what a page's clock shows and the moment that the page claims. */
final class Clock {

    private static final long QUARTER = Duration.ofMinutes(15).toMinutes();
    private static final long FARTHEST = Duration.ofHours(14).toMinutes();
    private static final int FARTHEST_WEST = 11;
    private static final int FARTHEST_EAST = 14;

    private Clock() { }

    /**
     * The moment as the page's clock shows it: "5:30" beside a claim of 18:30 UTC the day before is 5:30 at an offset of eleven
     * hours. Absent where the two cannot be one moment, or either is less than a clock time.
     */
    static Optional<PublicationTime> local(PublicationTime shown, PublicationTime claimed) {
        if (!(claimed instanceof PublicationTime.At at)) {
            return Optional.empty();
        }
        if (shown instanceof PublicationTime.At own) {
            return own.moment().toInstant().truncatedTo(ChronoUnit.MINUTES).equals(at.moment().toInstant().truncatedTo(ChronoUnit.MINUTES))
                    ? Optional.of(shown) : Optional.empty();
        }
        if (shown instanceof PublicationTime.Day day) {
            return near(day.date(), at.moment()) ? Optional.of(shown) : Optional.empty();
        }
        if (!(shown instanceof PublicationTime.Wall wall)) {
            return Optional.empty();
        }
        var utc = at.moment().withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime().withSecond(0).withNano(0);
        long ahead = Duration.between(utc, wall.dateTime().withSecond(0).withNano(0)).toMinutes();
        boolean zone = ahead % QUARTER == 0 && Math.abs(ahead) <= FARTHEST;
        return zone ? Optional.of(new PublicationTime.At(OffsetDateTime.of(wall.dateTime(),
                ZoneOffset.ofTotalSeconds((int) ahead * 60)))) : Optional.empty();
    }

    /** Whether a day on the page is that of a moment in UTC for a reader to the west of it in its night, or to the east in its evening. */
    private static boolean near(LocalDate day, OffsetDateTime moment) {
        boolean utc = moment.getOffset().equals(ZoneOffset.UTC);
        boolean west = day.plusDays(1).equals(moment.toLocalDate()) && moment.getHour() < FARTHEST_WEST;
        boolean east = day.minusDays(1).equals(moment.toLocalDate()) && moment.getHour() >= 24 - FARTHEST_EAST;
        return utc && (west || east);
    }
}
