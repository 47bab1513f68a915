package org.crampgraph.content.served;

import java.util.OptionalLong;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.crampgraph.content.query.cache.ContentCache;
import org.crampgraph.content.query.cache.KnownVersion;

/// Gives the content cache the version, and drops its parts when that changes.
@Singleton
class WatchedVersion implements KnownVersion {

    private final ContentWatch watch;
    private final ContentCache cache;

    WatchedVersion(ContentWatch watch, ContentCache cache) {
        this.watch = watch;
        this.cache = cache;
    }

    @Override
    public OptionalLong last() {
        return watch.current().map(content -> OptionalLong.of(content.version())).orElseGet(OptionalLong::empty);
    }

    @Override
    public boolean isConfirmed() {
        return watch.listening() && watch.current().isPresent();
    }

    void clear(@Observes ServedContent changed) {
        cache.clear();
    }
}
