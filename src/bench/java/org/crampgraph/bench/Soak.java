package org.crampgraph.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Measures whether the heap stays flat, nothing fails and no answer is out of date for more than a second, under mixed load with
/// little memory and with a change of the content each second: of a service with its answer cache and of one without.
public final class Soak {

    private static final Duration TURN = Duration.ofSeconds(10);
    private static final Document MIX = Document.named(Mix.NAME);

    private final Database database = Database.start();

    /// @param arguments minutes; by default 60
    static void main(String... arguments) {
        new Soak().run(Duration.ofMinutes(arguments.length == 0 ? 60 : Long.parseLong(arguments[0])));
        System.exit(0); // the database stops with this process
    }

    private void run(Duration time) {
        var changes = new Changes(database);
        try (changes;
                var cached = service("cached", Map.of());
                var fresh = service("fresh", Map.of("crampgraph.cache.size", "0"))) {
            Stream.of(cached, fresh).forEach(Soak::warmUp);
            changes.start(List.of(cached, fresh));
            System.out.printf("%-8s %10s %16s %8s %8s  %s%n", "", "answers", "live heap MiB", "changes",
                    "stale", "other status than 200");
            long end = System.nanoTime() + time.toNanos();
            for (int number = 0; System.nanoTime() < end; number++) {
                turn(cached, number, changes);
                turn(fresh, number, changes);
            }
        }
    }

    /// One after the other: a program that has just started is slow, and rejects requests that would wait too long.
    private static void warmUp(Service service) {
        Document.ALL.forEach(document -> Load.times(service, document, 100));
    }

    /// Load for a while, then the live heap.
    private static void turn(Service service, int number, Changes changes) {
        var samples = Load.closed(service, mixed(number), TURN);
        System.out.printf("%-8s %10d %16.1f %8d %8d  %s%n", service.name(), samples.count(),
                service.gauge().liveHeap() / 1048576.0, changes.made(), changes.stale(), samples.bad());
    }

    /// The common documents, as many new ones with other texts and pages, and the mix.
    private static List<Document> mixed(int number) {
        return Stream
                .concat(Document.ALL.stream(),
                        Stream.concat(Document.ALL.stream().map(document -> document.varied(number)), Stream.of(MIX)))
                .toList();
    }

    private Service service(String name, Map<String, String> settings) {
        return Service.start(name, "/graphql", database.settings("postgres", settings), "-Xmx256m");
    }
}
