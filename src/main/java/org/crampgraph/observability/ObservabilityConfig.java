package org.crampgraph.observability;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What is reported to operators. Metrics are always on; for traces see `quarkus.otel.sdk.disabled`.
@ConfigMapping(prefix = "crampgraph.observability")
public interface ObservabilityConfig {

    /// Operations that take at least this long are logged.
    @WithDefault("1s")
    Duration slowOperation();
}
