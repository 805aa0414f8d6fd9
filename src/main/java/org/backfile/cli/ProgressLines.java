package org.backfile.cli;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.backfile.build.Progress;

/** Shows a build's progress on standard error: a bar on a terminal, elsewhere a line every few seconds. */
final class ProgressLines implements Progress, AutoCloseable {

    private static final long LINE_NANOS = 3_000_000_000L;

    private final Console console;
    private final AtomicLong steps = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong nextLine = new AtomicLong();
    private String pass = "";
    private long began;
    private ProgressBar bar;

    ProgressLines(Console console) {
        this.console = console;
    }

    @Override
    public void begin(String name, long count) {
        close();
        pass = name;
        total.set(count);
        steps.set(0);
        began = System.nanoTime();
        nextLine.set(began + LINE_NANOS);
        if (console.terminal()) {
            bar = new ProgressBarBuilder().setTaskName(name).setInitialMax(count).setStyle(ProgressBarStyle.ASCII).showSpeed()
                    .setUpdateIntervalMillis(200).clearDisplayOnFinish().build();
        }
    }

    @Override
    public void more(long count) {
        long now = total.addAndGet(count);
        if (bar != null) {
            bar.maxHint(now);
        }
    }

    @Override
    public void step() {
        long done = steps.incrementAndGet();
        if (bar != null) {
            bar.step();
        } else if ((done & 63) == 0) {
            line(done);
        }
    }

    private void line(long done) {
        long due = nextLine.get();
        long now = System.nanoTime();
        if (now >= due && nextLine.compareAndSet(due, now + LINE_NANOS)) {
            console.err().println(line(pass, done, total.get(), (now - began) / 1e9));
        }
    }

    /** {@code reading: 1,200 of 4,000, 600 a second, 5 s left}. @param seconds since the pass began */
    static String line(String pass, long done, long total, double seconds) {
        double rate = done / Math.max(seconds, 1e-9);
        String line = String.format(Locale.ROOT, "%s: %,d", pass, done);
        return line + (total > 0 ? String.format(Locale.ROOT, " of %,d", total) : "") + String.format(Locale.ROOT, ", %,.0f a second", rate)
                + (total > done ? String.format(Locale.ROOT, ", %,.0f s left", Math.ceil((total - done) / rate)) : "");
    }

    @Override
    public void end() {
        close();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
