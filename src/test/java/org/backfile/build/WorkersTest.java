package org.backfile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void allTasksAreDoneWhenTheyWereAwaited() throws IOException {
        AtomicInteger done = new AtomicInteger();
        try (Workers workers = new Workers(2)) {
            for (int i = 0; i < 500; i++) {
                workers.submit(List.of(done::incrementAndGet, done::incrementAndGet));
            }
            workers.await();
            assertEquals(1000, done.get());
        }
    }

    /** A task under way when its build fails ends before whoever closed the workers goes on; none that waits is begun. */
    @Test
    void nothingGoesOnAfterTheEnd() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        CountDownLatch underWay = new CountDownLatch(2);
        CountDownLatch closing = new CountDownLatch(1);
        Workers workers = new Workers(2);
        for (int i = 0; i < 10; i++) {
            workers.submit(() -> {
                begun.incrementAndGet();
                underWay.countDown();
                await(closing);
                ended.incrementAndGet();
            });
        }
        underWay.await();
        AtomicInteger atEnd = new AtomicInteger();
        Thread closer = new Thread(() -> {
            workers.close();
            atEnd.set(ended.get());
        });
        closer.start();
        while (closer.getState() != Thread.State.TIMED_WAITING && closer.isAlive()) {
            Thread.onSpinWait();
        }
        closing.countDown();
        closer.join();
        assertEquals(2, atEnd.get());
        assertEquals(2, begun.get());
    }

    @Test
    void theFirstFailureIsThrown() throws IOException {
        try (Workers workers = new Workers(2)) {
            workers.submit(() -> {
                throw new IOException("full");
            });
            assertEquals("full", assertThrows(IOException.class, workers::await).getMessage());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
