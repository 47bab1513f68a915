package org.crampgraph.transport.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.crampgraph.testsupport.Await;
import org.crampgraph.transport.Answer;
import org.crampgraph.transport.ErrorCode;
import org.crampgraph.transport.RefusedException;
import org.crampgraph.transport.cache.Reply.Kept;
import org.crampgraph.transport.cache.Reply.Origin;
import org.crampgraph.transport.cache.Reply.Passing;
import org.junit.jupiter.api.Test;

class FlightsTest {

    private static final Kept KEPT = new Kept(KeptAnswer.of(new byte[] { '{', '}' }, "application/json"), Origin.MADE);
    private static final Passing PASSING = new Passing(new Answer(List.of(), null, Map.of()));

    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicBoolean left = new AtomicBoolean();

    @Test
    void makesOneAnswerForAll() throws Exception {
        var replies = simultaneous(new Flights<>(Duration.ofSeconds(20)), () -> KEPT);
        assertEquals(1, made.get());
        assertEquals(2, waiting.get());
        assertEquals(List.of(Origin.MADE, Origin.SHARED, Origin.SHARED),
                replies.stream().map(Future::resultNow).map(reply -> ((Kept) reply).origin()).sorted(
                        (a, b) -> b.compareTo(a)).toList());
    }

    @Test
    void executesEachRequestThatCannotBeShared() throws Exception {
        var replies = simultaneous(new Flights<>(Duration.ofSeconds(20)), () -> PASSING);
        assertEquals(3, made.get());
        replies.forEach(reply -> assertSame(PASSING, reply.resultNow()));
    }

    @Test
    void doesNotHandOnAFailure() throws Exception {
        var replies = simultaneous(new Flights<>(Duration.ofSeconds(20)), () -> {
            if (left.compareAndSet(false, true)) {
                throw new IllegalStateException("the first fails");
            }
            return KEPT;
        });
        assertEquals(3, made.get());
        assertEquals(1, replies.stream().filter(reply -> reply.state() == Future.State.FAILED).count());
    }

    @Test
    void startsAgainWhereTheFirstClientLeft() throws Exception {
        var replies = simultaneous(new Flights<>(Duration.ofSeconds(20)), () -> {
            if (left.compareAndSet(false, true)) {
                throw new CancellationException("the first client leaves");
            }
            return KEPT;
        });
        assertEquals(2, replies.stream().filter(reply -> reply.state() == Future.State.SUCCESS).count());
        assertEquals(1, replies.stream().filter(reply -> reply.state() == Future.State.FAILED).count());
    }

    @Test
    void waitsNoLongerThanItsPatience() throws Exception {
        var flights = new Flights<String>(Duration.ofMillis(50));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> flights.join("same", waiting::incrementAndGet, this::slowly));
            Await.until("the first is at it", () -> made.get() == 1);
            var second = threads.submit(() -> flights.join("same", waiting::incrementAndGet, this::slowly));
            var failure = assertThrows(ExecutionException.class, second::get);
            assertEquals(ErrorCode.TIME_LIMIT_EXCEEDED, ((RefusedException) failure.getCause()).code());
            gate.countDown();
        }
    }

    /// Three identical requests; all after the first wait before the first one ends.
    private List<Future<Reply>> simultaneous(Flights<String> flights, Supplier<Reply> make) throws Exception {
        var replies = new ArrayList<Future<Reply>>();
        var threads = new ArrayList<Thread>();
        try (var executor = Executors.newThreadPerTaskExecutor(task -> {
            threads.add(Thread.ofPlatform().unstarted(task));
            return threads.getLast();
        })) {
            for (int i = 0; i < 3; i++) {
                replies.add(executor.submit(() -> flights.join("same", waiting::incrementAndGet, () -> {
                    slowly();
                    return make.get();
                })));
            }
            Await.until("one makes it and two wait",
                    () -> threads.stream().allMatch(t -> t.getState().name().endsWith("WAITING")));
            gate.countDown();
        }
        return replies;
    }

    private Reply slowly() {
        try {
            made.incrementAndGet();
            gate.await();
            return KEPT;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
