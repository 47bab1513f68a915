package org.crampgraph.content.query.cache;

import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/// How much content is cached for new answers.
@ConfigMapping(prefix = "crampgraph.content-cache")
public interface ContentCacheConfig {

    /// Estimated total bytes of cached content: entries, links, pages of lists, counts and results of statements; the least
    /// used are evicted first. 0 disables the cache. By default an eighth of the heap.
    Optional<MemorySize> size();

    /// The size in bytes.
    default long bytes() {
        return size().map(MemorySize::asLongValue).orElseGet(() -> Runtime.getRuntime().maxMemory() / 8);
    }
}
