package org.crampgraph.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// This service, with and without its caches, beside static bytes, its statements alone, SmallRye's stock endpoint, other builds
/// and peers.
public final class Compare {

    private static final int ROUNDS = 5;
    private static final Map<String, String> NO_ANSWERS = Map.of("crampgraph.cache.size", "0");
    private static final Map<String, String> NO_CACHE =
            Map.of("crampgraph.cache.size", "0", "crampgraph.content-cache.size", "0");

    private final Contest contest;
    private final Database database = Database.start();
    private final Service hot = service("hot", "/graphql", NO_ANSWERS);
    private final List<Service> contenders = new ArrayList<>();
    private final History history;

    private Compare(Contest contest) {
        this.contest = contest;
        this.history = new History(contest.history());
        add("static", () -> StaticRoute.serving(hot));
        add("repeated", () -> service("repeated", "/graphql", Map.of()));
        contenders.add(hot);
        add("cold", () -> service("cold", "/graphql", NO_CACHE));
        add("stock", () -> service("stock", "/internal/graphql",
                Map.of("crampgraph.graphql.stock-endpoint", "true", "crampgraph.content-cache.size", "0")));
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
        return start(folder, name, name, "/graphql", NO_ANSWERS);
    }

    private Service start(Path program, String content, String name, String endpoint,
            Map<String, String> settings) {
        return Service.start(program, name, endpoint, database.settings(content, settings), "-Xmx512m");
    }

    private void run() {
        try {
            contest.documents().forEach(this::compare);
            history.write();
        } finally {
            contenders.forEach(Service::close);
        }
        System.exit(0); // the database stops with this process
    }

    private void compare(Document document) {
        var services =
                contenders.stream().filter(service -> service.endpoint() != null || document.isSingle()).toList();
        var rounds = Rounds.of(database, services, document, ROUNDS, contest.time());
        rounds.print();
        ratio(rounds, "repeated", "static");
        services.stream().filter(other -> !List.of("static", "repeated", "hot", "cold").contains(other.name()))
                .forEach(other -> Stream.of("hot", "cold").forEach(name -> ratio(rounds, name, other.name())));
        ratio(rounds, "hot", "cold");
        compareWithStatements(rounds, document);
        Stream.of("repeated", "hot").flatMap(this::named).forEach(service -> {
            double half = rounds.perSecond(service) / 2;
            named("static").filter(services::contains).forEach(limit -> spread(document, half, limit));
            spread(document, half, service);
        });
    }

    /// The limit of a cold answer. Its rounds follow those of the services, because pgbench is a load of its own.
    private void compareWithStatements(Rounds rounds, Document document) {
        if (!contest.has("sql") || !document.isSingle()) {
            return;
        }
        var pgbench = Pgbench.find(contest.pgbench(), database);
        if (pgbench.isEmpty()) {
            System.out.printf("%8s sql: skipped, there is no pgbench; see --pgbench%n", "");
        }
        pgbench.ifPresent(program -> named("cold").forEach(cold -> {
            var statements = database.texts(cold, document);
            var limits = IntStream.range(0, ROUNDS).mapToObj(i -> program.round(statements, contest.time())).toList();
            rounds.printLimit(limits, statements.size());
            double ratio = rounds.perSecond(cold) / Round.median(limits, Round::perSecond);
            Rounds.print("cold against sql", ratio);
            history.add(document, "cold against sql", ratio);
        }));
    }

    private Stream<Service> named(String name) {
        return contenders.stream().filter(service -> service.name().equals(name));
    }

    private void ratio(Rounds rounds, String name, String other) {
        named(name).filter(rounds::has).forEach(one -> named(other).filter(rounds::has).forEach(two -> {
            rounds.printRatio(one, two);
            history.add(rounds.document(), name + " against " + other, rounds.speed(one, two));
        }));
    }

    /// Static bytes at the same rate show the machine's own share.
    private void spread(Document document, double perSecond, Service service) {
        var ratios = IntStream.range(0, ROUNDS).mapToObj(i -> Load.open(service, document, contest.time(), perSecond))
                .mapToDouble(samples -> samples.millis(0.99) / samples.millis(0.5)).sorted().toArray();
        Rounds.print("%s: p99/p50 at %.0f/s".formatted(service.name(), perSecond), ratios[ROUNDS / 2]);
    }
}
