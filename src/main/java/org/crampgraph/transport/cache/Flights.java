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

/// Lets one make the answer that several want at the same time.
final class Flights<K> {

    private final Map<K, CompletableFuture<KeptAnswer>> underWay = new ConcurrentHashMap<>();
    private final Duration patience;

    /// @param patience how long to wait for somebody else's answer
    Flights(Duration patience) {
        this.patience = patience;
    }

    /// Makes the answer, or waits for whoever does so already. Where their attempt ends in no answer that can be shared, this one
    /// makes its own; where their client left, somebody of those who wait starts again.
    ///
    /// @param beforeWaiting is run where it has to wait
    /// @throws CancellationException where the own client left
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
            underWay.remove(key); // first, or those who start again would find it
            flight.cancel(false);
            throw nobodyWaits;
        } catch (RuntimeException | Error failure) {
            underWay.remove(key);
            flight.complete(null);
            throw failure;
        }
    }

    /// Null where it came to nothing.
    private KeptAnswer await(CompletableFuture<KeptAnswer> other) {
        try {
            return other.get(patience.toNanos(), NANOSECONDS);
        } catch (TimeoutException e) {
            throw tooLong();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("nobody fails a flight, and nobody interrupts who waits for one", e);
        }
    }

    private RefusedException tooLong() {
        return new RefusedException(List.of(AnswerError.of(ErrorCode.TIME_LIMIT_EXCEEDED,
                "The same operation, asked a moment before, took longer than %d ms.".formatted(patience.toMillis()))
                .with("limit", patience.toMillis())));
    }
}
