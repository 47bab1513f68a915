package org.crampgraph.transport.cache;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How long answers are cached, by this service and by others.
@ConfigMapping(prefix = "crampgraph.cache")
public interface CacheConfig {

    /// Total bytes of cached answers, plain and compressed; the least used are evicted first. 0 disables the cache. By
    /// default a sixteenth of the heap.
    Optional<MemorySize> size();

    /// Longest answer that is cached; the whole schema by introspection is shorter. Longer ones are executed and streamed
    /// each time.
    @WithDefault("1M")
    MemorySize largestAnswer();

    /// How long browsers and content delivery networks may use an answer to a named document without revalidation. A
    /// change of the content reaches them that much later.
    @WithDefault("10s")
    Duration maxAge();

    /// How long after that they may use it while they revalidate it.
    @WithDefault("60s")
    Duration staleWhileRevalidate();

    /// The size in bytes.
    default long bytes() {
        return size().map(MemorySize::asLongValue).orElseGet(() -> Runtime.getRuntime().maxMemory() / 16);
    }
}
