package org.backfile.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * When an article was published, as exactly as its source says and no more. {@link #edtf()} is the form of the
 * Extended Date/Time Format (ISO 8601-2:2019, level 0, with the seconds left out where the source has none; level 2's "one of a
 * set" where a date may be either of two days).
 */
public sealed interface PublicationTime {

    /** The day as written, whatever the zone; absent where it is one of several, or only the month or nothing is known. */
    Optional<LocalDate> day();

    /** The clock time as written. */
    default Optional<LocalTime> time() {
        return Optional.empty();
    }

    /** {@code 2022-08-01T16:03}; empty for {@link Unknown}. */
    String edtf();

    /** A moment: the source gives a zone. Kept with its offset. */
    record At(OffsetDateTime moment) implements PublicationTime {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(moment.toLocalDate());
        }

        @Override
        public Optional<LocalTime> time() {
            return Optional.of(moment.toLocalTime());
        }

        @Override
        public String edtf() {
            return moment.toString();
        }
    }

    /** A day and a clock time in a zone that the source does not name. */
    record Wall(LocalDateTime dateTime) implements PublicationTime {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(dateTime.toLocalDate());
        }

        @Override
        public Optional<LocalTime> time() {
            return Optional.of(dateTime.toLocalTime());
        }

        @Override
        public String edtf() {
            return dateTime.toString();
        }
    }

    /** A day without a clock time. */
    record Day(LocalDate date) implements PublicationTime {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(date);
        }

        @Override
        public String edtf() {
            return date.toString();
        }
    }

    /** A month: "June 1983". */
    record Month(YearMonth month) implements PublicationTime {
        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }

        @Override
        public String edtf() {
            return month.toString();
        }
    }

    /**
     * One of several days: "03/04/2022" where nobody says whether day or month goes first.
     *
     * @param days two or more, from the earliest
     */
    record OneOf(List<LocalDate> days) implements PublicationTime {
        public OneOf {
            days = isInOrder(days) ? List.copyOf(days) : days.stream().sorted().distinct().toList();
            if (days.size() < 2) {
                throw new IllegalArgumentException("one of a set has two days and more, not " + days);
            }
        }

        /** As those are that were kept, of which there may be ten thousand. */
        private static boolean isInOrder(List<LocalDate> days) {
            for (int i = 1; i < days.size(); i++) {
                if (days.get(i - 1).compareTo(days.get(i)) >= 0) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }

        @Override
        public String edtf() {
            StringJoiner text = new StringJoiner(",", "[", "]");
            days.forEach(day -> text.add(day.toString()));
            return text.toString();
        }
    }

    /** Nothing is known. */
    record Unknown() implements PublicationTime {
        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }

        @Override
        public String edtf() {
            return "";
        }
    }

    /**
     * The time whose {@link #edtf()} this is.
     *
     * @throws java.time.DateTimeException where it is none of the forms above
     * @throws IllegalArgumentException    where it is a set of one day
     */
    static PublicationTime of(String edtf) {
        if (edtf.isEmpty()) {
            return new Unknown();
        } else if (edtf.startsWith("[") && edtf.endsWith("]")) {
            return new OneOf(Arrays.stream(edtf.substring(1, edtf.length() - 1).split(",")).map(LocalDate::parse).toList());
        } else if (!edtf.contains("T")) {
            return edtf.lastIndexOf('-') > 4 ? new Day(LocalDate.parse(edtf)) : new Month(YearMonth.parse(edtf));
        }
        String time = edtf.substring(edtf.indexOf('T'));
        boolean zoned = time.endsWith("Z") || time.indexOf('+') > 0 || time.indexOf('-') > 0;
        return zoned ? new At(OffsetDateTime.parse(edtf)) : new Wall(LocalDateTime.parse(edtf));
    }
}
