package org.crampgraph.pages;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.crampgraph.content.served.ServedContent;
import org.crampgraph.pages.model.Place;
import org.crampgraph.transport.cache.CacheConfig;
import org.crampgraph.transport.cache.KeptAnswer;

/// Rendered pages. A page is used as long as the cache of answers has the answer that it shows.
@Singleton
class PageCache {

    /// Pages take at most this part of what cached answers may take.
    private static final int PART = 4;
    private static final int OVERHEAD = 500;

    /// An answer equals only itself.
    private record Key(String url, String address, KeptAnswer answer) {}

    private final Cache<Key, KeptAnswer> pages;

    PageCache(CacheConfig config) {
        this.pages = Caffeine.newBuilder().maximumWeight(config.bytes() / PART)
                .weigher((Key key, KeptAnswer page) -> OVERHEAD + key.url.length() + key.address.length()
                        + page.bytes(false).buffer().length() + page.bytes(true).buffer().length())
                .build();
    }

    /// @param answer that the page shows
    /// @param render makes the page if it is not cached; what it leaves empty is not cached either
    Optional<KeptAnswer> get(String url, Place place, KeptAnswer answer, Supplier<Optional<KeptAnswer>> render) {
        return Optional.ofNullable(
                pages.get(new Key(url, place.address(), answer), key -> render.get().orElse(null)));
    }

    void clear(@Observes ServedContent changed) {
        pages.invalidateAll();
    }
}
