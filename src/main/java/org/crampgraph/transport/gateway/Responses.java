package org.crampgraph.transport.gateway;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.crampgraph.transport.response.ErrorCode.TIME_LIMIT_EXCEEDED;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import jakarta.inject.Singleton;

import org.crampgraph.transport.Caller;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.admission.ClientBudget;
import org.crampgraph.transport.admission.ConcurrencyLimiter.Permit;
import org.crampgraph.transport.cache.AnswerCache;
import org.crampgraph.transport.cache.AnswerCache.Lookup;
import org.crampgraph.transport.cache.CacheConfig;
import org.crampgraph.transport.cache.CacheKey;
import org.crampgraph.transport.cache.KeptAnswer;
import org.crampgraph.transport.cache.Reply;
import org.crampgraph.transport.cache.Reply.Kept;
import org.crampgraph.transport.cache.Reply.Origin;
import org.crampgraph.transport.cache.Reply.Passing;
import org.crampgraph.transport.document.PreparedRequest;
import org.crampgraph.transport.engine.Engine;
import org.crampgraph.transport.response.Answer;
import org.crampgraph.transport.response.AnswerError;
import org.crampgraph.transport.response.RefusedException;
import org.crampgraph.transport.wire.AnswerBytes;

/// Answers checked requests: from the cache, from an identical request in flight, or by the engine, which fills the
/// cache.
@Singleton
class Responses {

    private record Ask(PreparedRequest request, CacheKey key, Caller caller, Permit permit) {}

    private final AnswerCache cache;
    private final ClientBudget budget;
    private final Engine engine;
    private final Duration timeLimit;
    private final long largest;

    Responses(AnswerCache cache, ClientBudget budget, Engine engine, GraphQlConfig config, CacheConfig cacheConfig) {
        this.cache = cache;
        this.budget = budget;
        this.engine = engine;
        this.timeLimit = config.execution().timeLimit();
        this.largest = cacheConfig.largestAnswer().asLongValue();
    }

    /// @throws RefusedException if the budget is spent, or the operation cannot run now or exceeded a limit
    /// @throws CancellationException if the caller no longer waits; identical requests in flight then start again
    Reply to(PreparedRequest request, CacheKey key, Caller caller, Permit permit) {
        var ask = new Ask(request, key, caller, permit);
        try {
            return cache.takes(request) ? shared(ask) : new Passing(run(ask));
        } catch (RefusedException refusal) {
            throw refusal.withCost(request.cost());
        }
    }

    private Reply shared(Ask ask) {
        return switch (cache.lookup(ask.key())) {
            case Lookup.Found(KeptAnswer answer) -> repeated(answer, Origin.HIT, ask);
            case Lookup.Missing(CompletableFuture<KeptAnswer> answer) -> execute(ask, answer);
            case Lookup.InFlight(CompletableFuture<KeptAnswer> answer) -> await(answer, ask);
        };
    }

    private Reply execute(Ask ask, CompletableFuture<KeptAnswer> shared) {
        try {
            var answer = run(ask);
            var kept = keepable(answer, ask);
            shared.complete(kept.orElse(null));
            return kept.<Reply>map(one -> new Kept(one, Origin.MADE)).orElseGet(() -> new Passing(answer));
        } catch (CancellationException left) {
            shared.cancel(false);
            throw left;
        } finally {
            shared.complete(null); // no effect if it is complete
        }
    }

    /// Releases the permit while it waits, because waiting is no load.
    private Reply await(CompletableFuture<KeptAnswer> shared, Ask ask) {
        ask.permit().close();
        Optional<KeptAnswer> answer;
        try {
            answer = await(shared);
        } catch (CancellationException theirClientLeft) {
            return shared(ask);
        }
        return answer.map(one -> repeated(one, Origin.SHARED, ask)).orElseGet(() -> new Passing(run(ask)));
    }

    /// Empty if the other request's answer cannot be shared.
    private Optional<KeptAnswer> await(CompletableFuture<KeptAnswer> shared) {
        try {
            return Optional.ofNullable(shared.get(timeLimit.toNanos(), NANOSECONDS));
        } catch (TimeoutException e) {
            throw new RefusedException(List.of(AnswerError.of(TIME_LIMIT_EXCEEDED,
                    "An identical operation that started earlier took longer than %d ms."
                            .formatted(timeLimit.toMillis()))
                    .with("limit", timeLimit.toMillis())));
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("an answer never fails, and those who wait are never interrupted", e);
        }
    }

    private Reply repeated(KeptAnswer answer, Origin origin, Ask ask) {
        cache.countHit();
        budget.spend(ask.caller(), 1);
        return new Kept(answer, origin);
    }

    private Answer run(Ask ask) {
        budget.spend(ask.caller(), ask.request().cost().requested());
        ask.permit().awaitTurn();
        try {
            return engine.run(ask.request(), ask.caller().gone()).withCost(ask.request().cost());
        } finally {
            ask.permit().endTurn();
        }
    }

    private Optional<KeptAnswer> keepable(Answer answer, Ask ask) {
        return answer.errors().isEmpty()
                ? AnswerBytes.of(answer, largest).map(json -> KeptAnswer.of(json, ask.key().contentType()))
                : Optional.empty();
    }
}
