package org.backfile.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * Where a build's time goes: its passes one after another, and the work that all threads did in them, added up. Passes are told
 * by one thread; work by many.
 */
final class Profile {

    /** What threads do in the passes. */
    enum Work {
        READ("reading documents"), STORE("storing records"), MAKE("making pages"), WRITE("comparing and writing files");

        private final String word;

        Work(String word) {
            this.word = word;
        }
    }

    private final Map<Work, LongAdder> nanos = new EnumMap<>(Work.class);
    private final List<Report.Time> passes = new ArrayList<>();
    private long began = System.nanoTime();

    Profile() {
        for (Work work : Work.values()) {
            nanos.put(work, new LongAdder());
        }
    }

    /** Ends a pass, which began where the one before ended. */
    void passed(String pass) {
        long now = System.nanoTime();
        passes.add(new Report.Time(pass, Duration.ofNanos(now - began)));
        began = now;
    }

    /** The time of a thread's work. @param since {@link System#nanoTime} at its beginning */
    void add(Work work, long since) {
        nanos.get(work).add(System.nanoTime() - since);
    }

    /** Moves time that was taken for one work to the other that it was. */
    void move(Work from, Work to, long since) {
        long time = System.nanoTime() - since;
        nanos.get(from).add(-time);
        nanos.get(to).add(time);
    }

    List<Report.Time> passes() {
        return List.copyOf(passes);
    }

    /** The works that took any time. */
    List<Report.Time> works() {
        return nanos.entrySet().stream().filter(work -> work.getValue().sum() > 0)
                .map(work -> new Report.Time(work.getKey().word, Duration.ofNanos(work.getValue().sum()))).toList();
    }
}
