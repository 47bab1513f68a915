package org.crampgraph.bench;

import java.time.Duration;
import java.util.HashMap;

/// Whether the heap stays level and nothing fails under mixed load, with little memory.
public final class Soak {

    private static final Duration TURN = Duration.ofSeconds(5);

    private Soak() {}

    /// @param arguments minutes; by default 60
    static void main(String... arguments) {
        long minutes = arguments.length == 0 ? 60 : Long.parseLong(arguments[0]);
        var database = Database.start();
        try (var service = service(database)) {
            System.out.println(" minute   answers    bad   live heap MiB");
            for (long i = 0,
                    end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos(); System.nanoTime() < end; i++) {
                turn(service, i);
            }
        }
        System.exit(0); // the database stops with this process
    }

    /// Every document for a while, then a look at what is left of it.
    private static void turn(Service service, long number) {
        int answers = 0;
        int bad = 0;
        for (var document : Document.ALL) {
            var samples = Load.closed(service, document, TURN);
            answers += samples.count();
            bad += samples.bad();
        }
        System.out.printf("%7.1f %9d %6d %15.1f%n", number * TURN.toSeconds() * Document.ALL.size() / 60.0, answers,
                bad, service.gauge().liveHeap() / 1048576.0);
    }

    private static Service service(Database database) {
        var all = new HashMap<>(database.settings("postgres"));
        all.put("crampgraph.cache.size", "0");
        return Service.start("soak", "/graphql", all, "-Xmx256m");
    }
}
