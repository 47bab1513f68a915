package org.crampgraph.transport.cache;

import java.util.Optional;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Remembers what the latest requests ask. All checks before execution depend on the request alone, except for the
/// client's budget; so a request that has passed passes again.
@Singleton
public class KnownRequests {

    private static final int OVERHEAD = 600;
    private static final int LONGEST = 8 * 1024;
    private static final int SHARE = 8;

    private final Cache<RawRequest, KnownRequest> requests;

    KnownRequests(CacheConfig config) {
        this.requests = Caffeine.newBuilder().maximumWeight(config.bytes() / SHARE)
                .weigher((RawRequest raw, KnownRequest known) -> OVERHEAD + raw.length() + known.key().length())
                .build();
    }

    public Optional<KnownRequest> find(RawRequest raw) {
        return Optional.ofNullable(requests.getIfPresent(raw));
    }

    /// Long ones are not worth the memory: their answers are still found, only more slowly.
    public void add(RawRequest raw, KnownRequest known) {
        if (raw.length() <= LONGEST) {
            requests.put(raw, known);
        }
    }
}
