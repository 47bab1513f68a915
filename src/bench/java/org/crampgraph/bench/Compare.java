package org.crampgraph.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// This service, fresh and from its cache, beside static bytes and SmallRye's stock endpoint.
public final class Compare {

    private static final int ROUNDS = 5;

    private final Duration time;
    private final Database database = Database.start();
    private final Service fresh = service("fresh", "/graphql", Map.of("crampgraph.cache.size", "0"));
    private final Service repeated = service("repeated", "/graphql", Map.of());
    private final Service stock = service("stock", "/internal/graphql",
            Map.of("crampgraph.graphql.stock-endpoint", "true"));
    private final Service limit = StaticRoute.serving(fresh);

    private Compare(Duration time) {
        this.time = time;
    }

    /// @param arguments seconds per round, then names of documents; by default 2 and all of them
    static void main(String... arguments) {
        var given = List.of(arguments);
        var documents = given.size() < 2 ? Document.ALL : Document.named(given.subList(1, given.size()));
        new Compare(Duration.ofSeconds(given.isEmpty() ? 2 : Long.parseLong(given.getFirst()))).run(documents);
    }

    private Service service(String name, String endpoint, Map<String, String> settings) {
        var all = new HashMap<>(database.settings("postgres"));
        all.putAll(settings);
        return Service.start(name, endpoint, all, "-Xmx512m");
    }

    private void run(List<Document> documents) {
        try (fresh; repeated; stock; limit) {
            documents.forEach(this::compare);
        }
        System.exit(0); // the database stops with this process
    }

    private void compare(Document document) {
        var rounds = Rounds.of(database, List.of(limit, repeated, fresh, stock), document, ROUNDS, time);
        rounds.print(document);
        Rounds.print("repeated against static", rounds.speed(repeated, limit));
        Rounds.print("fresh against stock", rounds.speed(fresh, stock));
        Rounds.print("by processor time, database too", rounds.thrift(fresh, stock));
        spread(document, rounds.perSecond(repeated) / 2, limit, repeated);
        spread(document, rounds.perSecond(fresh) / 2, limit, fresh);
    }

    /// Static bytes at the same rate show the machine's own share.
    private void spread(Document document, double perSecond, Service... services) {
        for (var service : services) {
            var ratios = IntStream.range(0, ROUNDS).mapToObj(i -> Load.open(service, document, time, perSecond))
                    .mapToDouble(samples -> samples.millis(0.99) / samples.millis(0.5)).sorted().toArray();
            Rounds.print("%s: p99/p50 at %.0f/s".formatted(service.name(), perSecond), ratios[ROUNDS / 2]);
        }
    }
}
