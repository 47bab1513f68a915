package org.crampgraph.observability;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What operators are told. Metrics are always there; for traces see `quarkus.otel.sdk.disabled`.
@ConfigMapping(prefix = "crampgraph.observability")
public interface ObservabilityConfig {

    /// An operation that takes this long is worth a line in the log.
    @WithDefault("1s")
    Duration slowOperation();
}
