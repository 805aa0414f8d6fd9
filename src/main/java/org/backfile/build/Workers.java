package org.backfile.build;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The build's threads. Tasks are taken while there is room, so that no more than a few wait; the first failure stops the rest
 * and is thrown by {@link #await}.
 */
final class Workers implements Closeable {

    /** A piece of work. */
    @FunctionalInterface
    interface Task {
        void run() throws IOException;
    }

    private static final int WAITING_PER_THREAD = 16;

    private final ExecutorService pool;
    private final int threads;
    private final int places;
    private final Semaphore free;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    Workers(int threads) {
        this.pool = Executors.newFixedThreadPool(threads);
        this.threads = threads;
        this.places = threads * WAITING_PER_THREAD;
        this.free = new Semaphore(places);
    }

    /**
     * Gives a task to a thread; waits while too many are waiting.
     *
     * @throws IOException where an earlier task failed
     */
    void submit(Task task) throws IOException {
        rethrow();
        free.acquireUninterruptibly();
        pool.execute(() -> {
            try {
                attempt(task);
            } finally {
                free.release();
            }
        });
    }

    private void attempt(Task task) {
        try {
            if (failure.get() == null) {
                task.run();
            }
        } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    /**
     * Gives tasks to one thread, which does one after another: to wake a thread costs as much as a small task.
     *
     * @throws IOException where an earlier task failed
     */
    void submit(List<Task> tasks) throws IOException {
        submit(() -> {
            for (Task task : tasks) {
                task.run();
            }
        });
    }

    /** Gathers tasks, to give some together to one thread. Belongs to one thread itself. */
    final class Batch {

        private final int size;
        private List<Task> waiting = new ArrayList<>();

        /** @param size how many are given together */
        Batch(int size) {
            this.size = size;
        }

        /** Takes a task; gives those that wait where they are enough. */
        void add(Task task) throws IOException {
            waiting.add(task);
            if (waiting.size() == size) {
                submit();
            }
        }

        /** Gives those that wait, if there are any. */
        void submit() throws IOException {
            if (!waiting.isEmpty()) {
                Workers.this.submit(waiting);
                waiting = new ArrayList<>(size);
            }
        }
    }

    /**
     * Gives a task to all threads but one, which share it. Where there is one thread only, nobody has it.
     *
     * @throws IOException where an earlier task failed
     */
    void submitToOthers(Task task) throws IOException {
        for (int i = 1; i < threads; i++) {
            submit(task);
        }
    }

    /**
     * Does tasks that submit others, side by side where there is more than one thread, and waits for them; not for what they
     * submitted. Each has a thread of its own, as one of the workers' could wait for itself.
     *
     * @throws IOException the first failure of any task
     */
    void abreast(List<Task> tasks) throws IOException {
        if (threads == 1) {
            for (Task task : tasks) {
                task.run();
            }
        } else {
            CompletableFuture.allOf(tasks.stream().map(task -> CompletableFuture.runAsync(() -> attempt(task), run -> new Thread(run).start()))
                    .toArray(CompletableFuture[]::new)).join();
            rethrow();
        }
    }

    /**
     * Waits until all tasks are done.
     *
     * @throws IOException the first failure of a task
     */
    void await() throws IOException {
        free.acquireUninterruptibly(places);
        free.release(places);
        rethrow();
    }

    private void rethrow() throws IOException {
        Throwable first = failure.get();
        if (first instanceof IOException e) {
            throw e;
        } else if (first instanceof UncheckedIOException e) {
            throw e.getCause();
        } else if (first instanceof RuntimeException e) {
            throw e;
        } else if (first instanceof Error e) {
            throw e;
        }
    }

    /**
     * Ends the threads when each has done its task; tasks that wait are not begun. After it nothing is read or written any more,
     * where a build fails as well, so that another one may follow in the same process.
     */
    @Override
    public void close() {
        failure.compareAndSet(null, new CancellationException("the build has ended"));
        pool.shutdown();
        try {
            boolean ended = false;
            while (!ended) {
                ended = pool.awaitTermination(1, TimeUnit.MINUTES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
