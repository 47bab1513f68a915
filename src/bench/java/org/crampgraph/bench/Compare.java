package org.crampgraph.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// This service, fresh and from its cache, beside static bytes, SmallRye's stock endpoint, other builds and peers.
public final class Compare {

    private static final int ROUNDS = 5;

    private final Contest contest;
    private final Database database = Database.start();
    private final Service fresh = service("fresh", "/graphql", Map.of("crampgraph.cache.size", "0"));
    private final List<Service> contenders = new ArrayList<>();

    private Compare(Contest contest) {
        this.contest = contest;
        add("static", () -> StaticRoute.serving(fresh));
        add("repeated", () -> service("repeated", "/graphql", Map.of()));
        contenders.add(fresh);
        add("stock", () -> service("stock", "/internal/graphql",
                Map.of("crampgraph.graphql.stock-endpoint", "true")));
        contest.builds().forEach((name, folder) -> contenders.add(build(name, folder)));
        contest.peers().forEach((name, url) -> contenders.add(Service.peer(name, url)));
    }

    /// @param arguments as [Contest#of] has them
    static void main(String... arguments) {
        new Compare(Contest.of(arguments)).run();
    }

    private void add(String name, Supplier<Service> start) {
        if (contest.has(name)) {
            contenders.add(start.get());
        }
    }

    private Service service(String name, String endpoint, Map<String, String> settings) {
        return start(Service.PROGRAM, "postgres", name, endpoint, settings);
    }

    /// Another version, without its answer cache; it loads its own content into its own database.
    private Service build(String name, Path folder) {
        database.run("postgres", "create database \"%s\"".formatted(name));
        return start(folder, name, name, "/graphql", Map.of("crampgraph.cache.size", "0"));
    }

    private Service start(Path program, String content, String name, String endpoint,
            Map<String, String> settings) {
        var all = new HashMap<>(database.settings(content));
        all.putAll(settings);
        return Service.start(program, name, endpoint, all, "-Xmx512m");
    }

    private void run() {
        try {
            contest.documents().forEach(this::compare);
        } finally {
            contenders.forEach(Service::close);
        }
        System.exit(0); // the database stops with this process
    }

    private void compare(Document document) {
        var rounds = Rounds.of(database, contenders, document, ROUNDS, contest.time());
        rounds.print(document);
        ratio(rounds, "repeated", "static");
        contenders.stream().filter(other -> other != fresh && !List.of("static", "repeated").contains(other.name()))
                .forEach(other -> ratio(rounds, "fresh", other.name()));
        Stream.of("repeated", "fresh").flatMap(this::named).forEach(service -> {
            double half = rounds.perSecond(service) / 2;
            named("static").forEach(limit -> spread(document, half, limit));
            spread(document, half, service);
        });
    }

    private Stream<Service> named(String name) {
        return contenders.stream().filter(service -> service.name().equals(name));
    }

    private void ratio(Rounds rounds, String name, String other) {
        named(name).forEach(one -> named(other).forEach(two -> rounds.printRatio(one, two)));
    }

    /// Static bytes at the same rate show the machine's own share.
    private void spread(Document document, double perSecond, Service service) {
        var ratios = IntStream.range(0, ROUNDS).mapToObj(i -> Load.open(service, document, contest.time(), perSecond))
                .mapToDouble(samples -> samples.millis(0.99) / samples.millis(0.5)).sorted().toArray();
        Rounds.print("%s: p99/p50 at %.0f/s".formatted(service.name(), perSecond), ratios[ROUNDS / 2]);
    }
}
