package org.backfile.read;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.text.Fingerprint;

/**
 * What is habit with each outlet, learnt from its pages by a {@link HabitsBuilder} and kept in a file, see {@link HabitsFile}.
 *
 * @param outlets by name, see {@link OutletKey}
 */
public record Habits(SortedMap<String, OutletHabits> outlets) {

    /** Nothing is known of any outlet: each page is read by itself. */
    public static final Habits NONE = new Habits(Collections.emptySortedMap());

    public Habits {
        outlets = outlets.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(outlets));
    }

    /** What is known of an outlet; nothing where it is none of those learnt from. */
    OutletHabits of(String outlet) {
        return outlets.getOrDefault(outlet, OutletHabits.NONE);
    }

    /** The name by which an outlet's folder holds a file whose path is given whole; the path itself where none is known. */
    public String source(String path) {
        String name = path;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            boolean known = outlets.containsKey(name.substring(0, Math.max(0, name.lastIndexOf('/'))));
            if (known) {
                return name;
            }
            name = path.substring(slash + 1);
        }
        return path;
    }

    /** What is known of one outlet alone; absent where nothing is. */
    public Optional<Habits> only(String outlet) {
        return Optional.ofNullable(outlets.get(outlet)).map(known -> new Habits(new TreeMap<>(Map.of(outlet, known))));
    }

    /** Of the file that they are kept in: equal for equal habits. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(HabitsFile.text(this));
    }
}
