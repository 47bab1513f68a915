package org.crampgraph.transport.cache;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.crampgraph.transport.AnswerError;
import org.crampgraph.transport.ErrorCode;
import org.crampgraph.transport.RefusedException;
import org.crampgraph.transport.cache.Reply.Kept;
import org.crampgraph.transport.cache.Reply.Origin;

/// Lets one of several identical requests execute while the others wait.
final class Flights<K> {

    private final Map<K, CompletableFuture<KeptAnswer>> underWay = new ConcurrentHashMap<>();
    private final Duration patience;

    /// @param patience how long to wait for another request's answer
    Flights(Duration patience) {
        this.patience = patience;
    }

    /// Executes the answer, or waits for the request that already does. If that one has no answer to share, this one
    /// executes its own; if its client disconnected, one of the waiting requests starts again.
    ///
    /// @param beforeWaiting runs if it must wait
    /// @throws CancellationException if the own client disconnected
    Reply join(K key, Runnable beforeWaiting, Supplier<Reply> make) {
        var mine = new CompletableFuture<KeptAnswer>();
        var other = underWay.putIfAbsent(key, mine);
        if (other == null) {
            return lead(key, mine, make);
        }
        beforeWaiting.run();
        KeptAnswer shared;
        try {
            shared = await(other);
        } catch (CancellationException theirClientLeft) {
            return join(key, beforeWaiting, make);
        }
        return shared == null ? make.get() : new Kept(shared, Origin.SHARED);
    }

    private Reply lead(K key, CompletableFuture<KeptAnswer> flight, Supplier<Reply> make) {
        try {
            var reply = make.get();
            underWay.remove(key);
            flight.complete(reply instanceof Kept kept ? kept.answer() : null);
            return reply;
        } catch (CancellationException nobodyWaits) {
            underWay.remove(key); // first, so that retries do not find it
            flight.cancel(false);
            throw nobodyWaits;
        } catch (RuntimeException | Error failure) {
            underWay.remove(key);
            flight.complete(null);
            throw failure;
        }
    }

    /// Null if there was no answer to share.
    private KeptAnswer await(CompletableFuture<KeptAnswer> other) {
        try {
            return other.get(patience.toNanos(), NANOSECONDS);
        } catch (TimeoutException e) {
            throw tooLong();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("a flight never fails, and its waiters are never interrupted", e);
        }
    }

    private RefusedException tooLong() {
        return new RefusedException(List.of(AnswerError.of(ErrorCode.TIME_LIMIT_EXCEEDED,
                "An identical operation that started earlier took longer than %d ms.".formatted(patience.toMillis()))
                .with("limit", patience.toMillis())));
    }
}
