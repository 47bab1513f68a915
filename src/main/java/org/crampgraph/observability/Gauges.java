package org.crampgraph.observability;

import java.util.function.ToDoubleFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import org.crampgraph.content.query.cache.ContentCache;
import org.crampgraph.content.served.ContentWatch;
import org.crampgraph.content.served.ServedContent;
import org.crampgraph.pack.PackStart;
import org.crampgraph.transport.admission.Admission;
import org.crampgraph.transport.admission.ConcurrencyLimiter;
import org.crampgraph.transport.cache.AnswerCache;
import org.crampgraph.transport.websocket.Connections;

/// Gauges of the current state. None queries the database.
@ApplicationScoped
class Gauges {

    private final MeterRegistry registry;

    Gauges(MeterRegistry registry) {
        this.registry = registry;
    }

    void ofOperations(@Observes StartupEvent start, Admission admission, Connections sockets) {
        gauge("crampgraph.operations.running", "Running operations", admission.operations(),
                ConcurrencyLimiter::running);
        gauge("crampgraph.operations.waiting", "Operations waiting for a permit", admission.operations(),
                ConcurrencyLimiter::waiting);
        gauge("crampgraph.websocket.connections", "Open WebSocket connections", sockets, Connections::count);
    }

    void ofContent(@Observes StartupEvent start, ContentWatch content) {
        gauge("crampgraph.content.version", "Version of the content served; 0 until it is known", content,
                watch -> watch.current().map(ServedContent::version).orElse(0L));
        gauge("crampgraph.content.unconfirmed.seconds", "Time since the content version was last confirmed",
                content, watch -> watch.unconfirmedFor().toMillis() / 1000.0);
    }

    void ofDatabase(@Observes StartupEvent start, ContentWatch content) {
        gauge("crampgraph.database.reachable", "1 while the database answers, otherwise 0", content,
                watch -> watch.reachable() ? 1 : 0);
    }

    void ofPack(@Observes StartupEvent start, PackStart pack) {
        gauge("crampgraph.content.rejected",
                "1 if this start rejected its content pack and serves older content, otherwise 0",
                pack, loaded -> loaded.rejected() ? 1 : 0);
    }

    void ofAnswers(@Observes StartupEvent start, AnswerCache cache) {
        gauge("crampgraph.cache.bytes", "Size of all cached answers in bytes", cache, AnswerCache::bytes);
        counter("crampgraph.cache.hits", "Requests answered from the cache", cache, one -> one.stats().hitCount());
        counter("crampgraph.cache.misses", "Requests not in the cache", cache, one -> one.stats().missCount());
        counter("crampgraph.cache.evictions", "Cached answers evicted to make room",
                cache, one -> one.stats().evictionCount());
    }

    void ofParts(@Observes StartupEvent start, ContentCache cache) {
        gauge("crampgraph.content.cache.bytes", "Estimated size of all cached content in bytes", cache,
                ContentCache::bytes);
        counter("crampgraph.content.cache.hits", "Parts of new answers that were cached",
                cache, one -> one.stats().hitCount());
        counter("crampgraph.content.cache.misses", "Parts of new answers that were read from the database",
                cache, one -> one.stats().missCount());
        counter("crampgraph.content.cache.evictions", "Cached content evicted to make room",
                cache, one -> one.stats().evictionCount());
    }

    private <T> void counter(String name, String description, T subject, ToDoubleFunction<T> count) {
        FunctionCounter.builder(name, subject, count).description(description).register(registry);
    }

    private <T> void gauge(String name, String description, T subject, ToDoubleFunction<T> value) {
        Gauge.builder(name, subject, value).description(description).register(registry);
    }
}
