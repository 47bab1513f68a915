package org.crampgraph.observability;

import jakarta.enterprise.context.ApplicationScoped;

import org.crampgraph.transport.gateway.WarmUp;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Not ready until the first documents have run, or the time limit of the warm-up is over.
@ApplicationScoped
@Readiness
class WarmUpCheck implements HealthCheck {

    private final WarmUp warmUp;

    WarmUpCheck(WarmUp warmUp) {
        this.warmUp = warmUp;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Warm-up").status(warmUp.isFinished()).build();
    }
}
