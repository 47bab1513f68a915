package org.crampgraph.observability;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.crampgraph.transport.engine.FinishedOperation;
import org.jboss.logging.Logger;

/// Logs each slow operation. The hash identifies a trusted or registered document; the text of any other may contain
/// personal data and is not logged.
@ApplicationScoped
class SlowOperations {

    private static final Logger LOG = Logger.getLogger(SlowOperations.class);

    private final Duration limit;

    SlowOperations(ObservabilityConfig config) {
        this.limit = config.slowOperation();
    }

    void look(@Observes FinishedOperation run) {
        if (run.time().compareTo(limit) >= 0) {
            LOG.warn(line(run));
        }
    }

    static String line(FinishedOperation run) {
        return "Slow operation: %d ms, document sha256:%s, operation %s, cost %d, %d statements%s".formatted(
                run.time().toMillis(), run.request().document().hash(), run.request().operation().name(),
                run.request().cost().requested(), run.statements(), run.error().map(e -> ", " + e).orElse(""));
    }
}
