package org.crampgraph.content.query.cache;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import com.github.benmanes.caffeine.cache.stats.ConcurrentStatsCounter;

/// Caches the content that answers are made of, for all requests, as long as its version is current.
@Singleton
public class ContentCache {

    /// Caches nothing.
    public static final ContentCache OFF = new ContentCache(0);

    private static final int OVERHEAD = 120;

    private record Kept(Object value, int weight) {}

    private final ConcurrentStatsCounter counter = new ConcurrentStatsCounter();
    private final Cache<PartKey, Kept> parts;
    private final boolean on;

    @Inject
    ContentCache(ContentCacheConfig config) {
        this(config.bytes());
    }

    private ContentCache(long bytes) {
        this.on = bytes > 0;
        this.parts = Caffeine.newBuilder().maximumWeight(bytes).recordStats(() -> counter)
                .weigher((PartKey key, Kept kept) -> OVERHEAD + key.weight() + kept.weight()).build();
    }

    public boolean isOn() {
        return on;
    }

    /// Null if it is not cached.
    Object find(PartKey key) {
        var kept = parts.asMap().get(key);
        return kept == null ? null : kept.value();
    }

    /// @param weight in bytes
    void put(PartKey key, Object value, int weight) {
        parts.put(key, new Kept(value, weight));
    }

    /// Counts parts that a level needed.
    public void count(int hits, int misses) {
        counter.recordHits(hits);
        counter.recordMisses(misses);
    }

    /// Drops everything, because the content has changed.
    public void clear() {
        parts.invalidateAll();
    }

    /// Parts that needed no statement, those that did, and evictions, since startup.
    public CacheStats stats() {
        return counter.snapshot();
    }

    /// Estimated bytes of all cached parts.
    public long bytes() {
        return parts.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
