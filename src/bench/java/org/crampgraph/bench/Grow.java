package org.crampgraph.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Measures whether the same pages cost the same beside any amount of content.
public final class Grow {

    private static final int ROUNDS = 5;
    private static final String CACHED = "32M";

    private Grow() {}

    /// @param arguments seconds per round, the factor of the content, then names of documents; by default 2, 100 and
    /// all of them
    static void main(String... arguments) {
        var given = List.of(arguments);
        var time = Duration.ofSeconds(given.isEmpty() ? 2 : Long.parseLong(given.getFirst()));
        int factor = given.size() < 2 ? 100 : Integer.parseInt(given.get(1));
        var documents = given.size() < 3 ? Document.COMPARED : Document.named(given.subList(2, given.size()));
        var database = Database.start();
        database.run("postgres", "create database content");
        service(database, "content", "content", "0").close(); // has created and loaded it
        database.run("postgres", "create database grown template content");
        Growth.grow(database, "grown", factor);
        try (var once = service(database, "content", "content", "0");
                var grown = service(database, "grown", "grown", "0")) {
            documents.stream().filter(Document::isSingle)
                    .forEach(document -> compare(database, once, grown, document, time));
        }
        if (!documents.stream().allMatch(Document::isSingle)) {
            try (var caching = service(database, "caching", "grown", CACHED)) {
                mix(caching, factor, time);
            }
        }
        System.exit(0); // the database stops with this process
    }

    private static void compare(Database database, Service once, Service grown, Document document, Duration time) {
        var rounds = Rounds.of(database, List.of(once, grown), document, ROUNDS, time);
        rounds.print();
        rounds.printRatio(grown, once);
    }

    /// Requests by Zipf's law over all of the content: the share of parts that were cached, and the memory.
    private static void mix(Service service, int factor, Duration time) {
        var mix = new Mix(factor).document();
        Load.closed(service, mix, time.multipliedBy(ROUNDS));
        var before = Metrics.of(service);
        var samples = Load.closed(service, mix, time.multipliedBy(ROUNDS));
        var after = Metrics.of(service);
        double hits =
                after.get("crampgraph_content_cache_hits_total") - before.get("crampgraph_content_cache_hits_total");
        double misses =
                after.get("crampgraph_content_cache_misses_total")
                        - before.get("crampgraph_content_cache_misses_total");
        System.out.printf("%nmix      %10.0f answers/s, %.1f %% of the parts cached in %.1f MiB, live heap %.1f MiB%n",
                samples.perSecond(), 100 * hits / (hits + misses),
                after.get("crampgraph_content_cache_bytes") / 1048576, service.gauge().liveHeap() / 1048576.0);
    }

    private static Service service(Database database, String name, String content, String cached) {
        var caches = Map.of("crampgraph.cache.size", "0", "crampgraph.content-cache.size", cached);
        return Service.start(name, "/graphql", database.settings(content, caches), "-Xmx512m");
    }
}
