package org.backfile.cli;

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
    private final AtomicLong nextLine = new AtomicLong();
    private String pass = "";
    private long total;
    private ProgressBar bar;

    ProgressLines(Console console) {
        this.console = console;
    }

    @Override
    public void begin(String name, long count) {
        close();
        pass = name;
        total = count;
        steps.set(0);
        nextLine.set(System.nanoTime() + LINE_NANOS);
        if (console.terminal()) {
            bar = new ProgressBarBuilder().setTaskName(name).setInitialMax(count).setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200).clearDisplayOnFinish().build();
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
            console.err().println(pass + ": " + done + (total > 0 ? " of " + total : ""));
        }
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
