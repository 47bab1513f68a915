package org.crampgraph.transport.gateway;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import jakarta.inject.Singleton;

import org.crampgraph.transport.Caller;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.admission.Admission;
import org.crampgraph.transport.admission.ClientBudget;
import org.crampgraph.transport.admission.ConcurrencyLimiter;
import org.crampgraph.transport.admission.ConcurrencyLimiter.Permit;
import org.crampgraph.transport.cache.AnswerCache;
import org.crampgraph.transport.cache.CacheKey;
import org.crampgraph.transport.cache.Reply.Kept;
import org.crampgraph.transport.cache.Reply.Origin;
import org.crampgraph.transport.cache.Reply.Passing;
import org.crampgraph.transport.document.RequestCheck;
import org.crampgraph.transport.response.Incident;
import org.crampgraph.transport.response.RefusedException;

/// The only way to ask the service, for all transports: checks document and cost, then takes the answer from the cache,
/// from an identical request in flight, or from the engine.
@Singleton
public class Gateway {

    private final RequestCheck check;
    private final Responses responses;
    private final AnswerCache cache;
    private final ClientBudget budget;
    private final ConcurrencyLimiter operations;

    Gateway(RequestCheck check, Responses responses, AnswerCache cache, ClientBudget budget, Admission admission) {
        this.check = check;
        this.responses = responses;
        this.cache = cache;
        this.budget = budget;
        this.operations = admission.operations();
    }

    /// A permit for one call of [ask][#ask(GraphQlRequest, Caller, Permit)], not admitted yet.
    public Permit permit() {
        return operations.permit();
    }

    /// Like [ask][#ask(GraphQlRequest, Caller, Permit)], with a permit of its own.
    public Response ask(GraphQlRequest request, Caller caller) {
        try (var permit = permit()) {
            return ask(request, caller, permit);
        }
    }

    /// Blocks until the response is ready; call it on a virtual thread. Errors are in the response.
    ///
    /// @param permit admitted if it is not yet; the caller closes it before it sends the response, which can take long
    /// @throws CancellationException if the caller no longer waits
    public Response ask(GraphQlRequest request, Caller caller, Permit permit) {
        Optional<CacheKey> key = Optional.empty();
        try {
            var prepared = check.check(request, caller.way());
            key = Optional.of(CacheKey.of(prepared, caller));
            return new Response(key, responses.to(prepared, key.get(), caller, permit));
        } catch (CancellationException left) {
            throw left;
        } catch (RefusedException refusal) {
            return new Response(key, new Passing(refusal.answer()));
        } catch (RuntimeException | Error fault) {
            return new Response(key, new Passing(Incident.answer(fault)));
        }
    }

    /// The cached answer to a request that is known from before. It costs the caller's budget 1. Never blocks.
    ///
    /// @return empty if the answer is not cached, or the budget is spent
    public Optional<Kept> cached(CacheKey key, Caller caller) {
        return cache.find(key).filter(kept -> isAffordable(caller))
                .map(kept -> new Kept(kept, Origin.HIT));
    }

    private boolean isAffordable(Caller caller) {
        try {
            budget.spend(caller, 1);
            return true;
        } catch (RefusedException spent) {
            return false;
        }
    }
}
