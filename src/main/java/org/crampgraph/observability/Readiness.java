package org.crampgraph.observability;

import jakarta.enterprise.context.ApplicationScoped;

import org.crampgraph.content.served.ContentWatch;
import org.crampgraph.transport.cache.AnswerCache;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// Ready means "can answer something": the database answers, or cached answers exist. Takes no connection from the pool, so
/// a full pool changes nothing. A lost database is a metric (`crampgraph_database_reachable`) and an alert.
@ApplicationScoped
@org.eclipse.microprofile.health.Readiness
class Readiness implements HealthCheck {

    private final ContentWatch content;
    private final AnswerCache cache;

    Readiness(ContentWatch content, AnswerCache cache) {
        this.content = content;
        this.cache = cache;
    }

    @Override
    public HealthCheckResponse call() {
        boolean reachable = content.reachable();
        long bytes = cache.bytes();
        return HealthCheckResponse.named("Database connections or cached answers").status(reachable || bytes > 0)
                .withData("database", reachable ? "reachable" : "unreachable")
                .withData("cachedBytes", bytes).build();
    }
}
