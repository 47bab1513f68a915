package org.crampgraph.transport.admission;

import static org.crampgraph.transport.response.ErrorCode.BUDGET_EXHAUSTED;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.OwnClient;
import org.crampgraph.transport.response.RefusedException;

/// Gives each client a cost budget that refills over time. Each replica has its own. The warm-up is not limited.
@ApplicationScoped
public class ClientBudget {

    private final GraphQlConfig.Budget config;
    private final OwnClient own;
    private final Cache<String, TokenBucket> buckets;

    ClientBudget(GraphQlConfig config, OwnClient own) {
        this.config = config.budget();
        this.own = own;
        this.buckets = Caffeine.newBuilder().maximumSize(this.config.clients()).build();
    }

    /// @param cost of the request; a cost of 0 counts as 1
    /// @throws RefusedException if the client has to wait
    public void spend(Caller caller, long cost) {
        if (!config.enabled() || own.address().equals(caller.address())) {
            return;
        }
        long now = System.nanoTime();
        var bucket = buckets.get(IpNetwork.of(caller.address()),
                address -> new TokenBucket(config.capacity(), config.perSecond(), now));
        var pause = bucket.take(Math.max(1, cost), now);
        if (!pause.isZero()) {
            throw RefusedException.retryAfter(BUDGET_EXHAUSTED,
                    "You have spent your cost budget: retry later, or request less.", pause);
        }
    }
}
