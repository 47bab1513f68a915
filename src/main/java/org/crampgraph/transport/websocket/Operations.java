package org.crampgraph.transport.websocket;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.crampgraph.transport.ErrorCode.INTERNAL_ERROR;
import static org.crampgraph.transport.ErrorCode.OVERLOADED;
import static org.crampgraph.transport.websocket.CloseCode.ID_IN_USE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

import org.crampgraph.transport.Answer;
import org.crampgraph.transport.AnswerError;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.ErrorCode;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.GraphQlService;
import org.crampgraph.transport.PreparedRequest;
import org.crampgraph.transport.RefusedException;
import org.crampgraph.transport.RequestRoom;
import org.crampgraph.transport.execution.Incident;

/// The operations of one connection: each runs on a thread of its own and is known by the id that the client gave it.
final class Operations {

    private final Map<String, CompletableFuture<Void>> running = new ConcurrentHashMap<>();
    private final GraphQlService service;
    private final RequestRoom room;
    private final Outbox outbox;
    private final Caller caller;
    private final ExecutorService threads;
    private final int most;
    private final Consumer<SocketRequest> ends;
    private final Semaphore places;

    /// @param most how many run at a time
    /// @param ends is told of the end of each
    Operations(GraphQlService service, RequestRoom room, Outbox outbox, Caller caller,
            ExecutorService threads, int most, Consumer<SocketRequest> ends) {
        this.service = service;
        this.room = room;
        this.outbox = outbox;
        this.caller = caller;
        this.threads = threads;
        this.most = most;
        this.ends = ends;
        this.places = new Semaphore(most);
    }

    /// @throws CloseException where the id is in use
    void start(String id, GraphQlRequest request) {
        if (running.containsKey(id)) {
            throw new CloseException(ID_IN_USE, "Subscriber for " + id + " already exists");
        }
        if (!places.tryAcquire()) {
            refuse(id, "This connection has %d operations under way: wait for one of them to end.".formatted(most));
        } else if (!room.tryEnter()) {
            places.release();
            refuse(id, "Too many requests are under way; please try again.");
        } else {
            var gone = new CompletableFuture<Void>();
            running.put(id, gone);
            threads.execute(() -> run(id, request, gone));
        }
    }

    /// Nothing happens where there is no such operation, for it may have ended just now.
    void stop(String id) {
        var gone = running.remove(id);
        if (gone != null) {
            gone.complete(null);
        }
    }

    void stopAll() {
        running.keySet().forEach(this::stop);
    }

    boolean isIdle() {
        return places.availablePermits() == most;
    }

    /// Waits until all have ended, but no longer than this.
    void awaitEnd(Duration patience) throws InterruptedException {
        places.tryAcquire(most, patience.toNanos(), NANOSECONDS);
    }

    private void refuse(String id, String why) {
        outbox.error(id, List.of(AnswerError.of(OVERLOADED, why).with("retryAfterSeconds", 1)));
        ends.accept(new SocketRequest(Optional.empty(), Optional.of(OVERLOADED), false, Duration.ZERO));
    }

    private void run(String id, GraphQlRequest request, CompletableFuture<Void> gone) {
        long start = System.nanoTime();
        Optional<String> document = Optional.empty();
        Optional<ErrorCode> refusal = Optional.empty();
        try {
            var prepared = service.prepare(request, caller);
            document = Optional.of(prepared.document().hash());
            var answer = answer(prepared, gone);
            refusal = answer.refusal();
            send(id, answer, gone);
        } catch (CancellationException stopped) {
            // the client does not want to hear of it any more
        } catch (RefusedException e) {
            refusal = Optional.of(e.code());
            fail(id, gone, e.answer().errors());
        } catch (RuntimeException | Error fault) {
            refusal = Optional.of(INTERNAL_ERROR);
            fail(id, gone, List.of(new Incident().report(List.of(), "the request failed", fault)));
        } finally {
            running.remove(id, gone);
            room.leave();
            places.release();
            ends.accept(
                    new SocketRequest(document, refusal, gone.isDone(), Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    private void send(String id, Answer answer, CompletableFuture<Void> gone) {
        if (!gone.isDone()) {
            outbox.next(id, answer);
        }
        if (running.remove(id, gone)) { // the client may use the id again as soon as it hears of the end
            outbox.complete(id);
        }
    }

    private Answer answer(PreparedRequest request, CompletableFuture<Void> gone) {
        try (var seat = service.seat()) {
            return service.run(request, gone, seat);
        }
    }

    private void fail(String id, CompletableFuture<Void> gone, List<AnswerError> errors) {
        if (running.remove(id, gone)) {
            outbox.error(id, errors);
        }
    }
}
