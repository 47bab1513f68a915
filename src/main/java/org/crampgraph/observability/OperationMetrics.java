package org.crampgraph.observability;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.crampgraph.transport.engine.FinishedOperation;

/// Records the duration, estimated cost and number of SQL statements of each operation.
@ApplicationScoped
class OperationMetrics {

    private final DocumentLabel label;
    private final MeterProvider<Timer> time;
    private final MeterProvider<DistributionSummary> cost;
    private final MeterProvider<DistributionSummary> statements;

    OperationMetrics(MeterRegistry registry, DocumentLabel label) {
        this.label = label;
        this.time = Timer.builder("crampgraph.operations").description("Operations run, and their duration")
                .serviceLevelObjectives(Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(200),
                        Duration.ofSeconds(1), Duration.ofSeconds(5))
                .withRegistry(registry);
        this.cost = DistributionSummary.builder("crampgraph.operation.cost")
                .description("Upper bound of the cost of operations, in objects").withRegistry(registry);
        this.statements = DistributionSummary.builder("crampgraph.operation.statements")
                .description("SQL statements of operations").withRegistry(registry);
    }

    void count(@Observes FinishedOperation run) {
        String document = label.of(run.request().document().hash());
        time.withTags(DocumentLabel.NAME, document, "error", run.error().map(Enum::name).orElse("none"))
                .record(run.time());
        cost.withTags(DocumentLabel.NAME, document).record(run.request().cost().requested());
        statements.withTags(DocumentLabel.NAME, document).record(run.statements());
    }
}
