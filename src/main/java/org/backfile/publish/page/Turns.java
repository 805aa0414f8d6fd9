package org.backfile.publish.page;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import org.backfile.output.SitePath;

/** The pages before and after one of a row: days, months, years. */
final class Turns<T> {

    private final NavigableSet<T> row;
    private final Function<T, SitePath> path;
    private final Function<T, String> name;

    Turns(NavigableSet<T> row, Function<T, SitePath> path, Function<T, String> name) {
        this.row = row;
        this.path = path;
        this.name = name;
    }

    Turn turn(Site site, Sheet sheet, T here) {
        return new Turn(before(here).map(t -> site.title(sheet, path.apply(t), name.apply(t))),
                after(here).map(t -> site.title(sheet, path.apply(t), name.apply(t))));
    }

    Optional<T> before(T here) {
        return Optional.ofNullable(row.lower(here));
    }

    Optional<T> after(T here) {
        return Optional.ofNullable(row.higher(here));
    }
}
