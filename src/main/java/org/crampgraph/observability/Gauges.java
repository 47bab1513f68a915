package org.crampgraph.observability;

import java.util.function.ToDoubleFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import org.crampgraph.content.served.ContentWatch;
import org.crampgraph.content.served.ServedContent;
import org.crampgraph.transport.cache.AnswerCache;
import org.crampgraph.transport.execution.Engine;
import org.crampgraph.transport.websocket.Connections;

/// What is so at the moment that somebody looks. None of it asks the database.
@ApplicationScoped
class Gauges {

    private final MeterRegistry registry;

    Gauges(MeterRegistry registry) {
        this.registry = registry;
    }

    void ofOperations(@Observes StartupEvent start, Engine engine, Connections sockets) {
        gauge("crampgraph.operations.running", "Operations that run", engine, Engine::running);
        gauge("crampgraph.operations.waiting", "Operations that wait for their turn", engine, Engine::waiting);
        gauge("crampgraph.websocket.connections", "WebSockets that are open", sockets, Connections::count);
    }

    void ofContent(@Observes StartupEvent start, ContentWatch content) {
        gauge("crampgraph.content.version", "The version of the content that is served; 0 before it is known", content,
                watch -> watch.current().map(ServedContent::version).orElse(0L));
        gauge("crampgraph.content.unconfirmed.seconds", "For how long a change of the content could have gone unheard",
                content, watch -> watch.deafFor().toMillis() / 1000.0);
    }

    void ofCache(@Observes StartupEvent start, AnswerCache cache) {
        gauge("crampgraph.cache.bytes", "The bytes of all kept answers", cache, AnswerCache::bytes);
        FunctionCounter.builder("crampgraph.cache.hits", cache, answers -> answers.stats().hitCount())
                .description("Answers that nothing was run for").register(registry);
        FunctionCounter.builder("crampgraph.cache.misses", cache, answers -> answers.stats().missCount())
                .description("Answers that had to be made").register(registry);
        FunctionCounter.builder("crampgraph.cache.evictions", cache, answers -> answers.stats().evictionCount())
                .description("Answers that made room for others").register(registry);
    }

    private <T> void gauge(String name, String description, T subject, ToDoubleFunction<T> value) {
        Gauge.builder(name, subject, value).description(description).register(registry);
    }
}
