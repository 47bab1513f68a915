package org.crampgraph.transport.cache;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How answers are kept, here and by others.
@ConfigMapping(prefix = "crampgraph.cache")
public interface CacheConfig {

    /// The bytes of all kept answers together, plain and compressed; the least used go first. 0 keeps none. By default a
    /// sixteenth of the heap.
    Optional<MemorySize> size();

    /// The longest answer that is kept. A longer one is sent piece by piece, each time anew.
    @WithDefault("256K")
    MemorySize largestAnswer();

    /// How long browsers and content delivery networks may use an answer to a named document without asking again. A change of
    /// the content reaches them that much later.
    @WithDefault("10s")
    Duration maxAge();

    /// For how long after that they may use it while they ask again.
    @WithDefault("60s")
    Duration staleWhileRevalidate();

    /// The size in bytes.
    default long bytes() {
        return size().map(MemorySize::asLongValue).orElseGet(() -> Runtime.getRuntime().maxMemory() / 16);
    }
}
