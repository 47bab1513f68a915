package org.crampgraph.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Compares the first thousand requests after readiness with later ones, at a rate that a service bears from the start. Each thousand
/// are a mix of their own, so that no answer is cached. With Java's ahead-of-time cache, as the image has it, if it was packaged.
public final class Warm {

    private static final int REQUESTS = 1_000;
    private static final int LATER = 5;

    private Warm() {}

    /// @param arguments requests a second; by default 50
    static void main(String... arguments) throws InterruptedException {
        int perSecond = arguments.length == 0 ? 50 : Integer.parseInt(arguments[0]);
        var time = Duration.ofSeconds(REQUESTS / perSecond);
        var database = Database.start();
        try (var other = service(database, "other")) { // loads the content; this program is warm when it measures
            awaitReady(other);
            Load.open(other, mix(LATER + 1), time, perSecond);
        }
        try (var service = service(database, "warm")) {
            awaitReady(service);
            double first = print("first", Load.open(service, mix(0), time, perSecond));
            var later = new ArrayList<Double>();
            for (int i = 1; i <= LATER; i++) {
                later.add(print("later", Load.open(service, mix(i), time, perSecond)));
            }
            Rounds.print("p99, first against the median", first / Round.median(later, Double::doubleValue));
        }
        System.exit(0); // the database stops with this process
    }

    private static void awaitReady(Service service) throws InterruptedException {
        while (!Metrics.isReady(service)) {
            Thread.sleep(50);
        }
    }

    private static Document mix(int number) {
        return new Mix(1, number).document();
    }

    private static double print(String name, Samples samples) {
        double p99 = samples.millis(0.99);
        System.out.printf("%-8s %6d requests, p50 %6.2f ms, p99 %7.2f ms%n", name, samples.count(), samples.millis(0.5),
                p99);
        return p99;
    }

    private static Service service(Database database, String name) {
        var options = new ArrayList<>(List.of("-Xmx512m"));
        if (Files.exists(Service.AOT_CACHE)) {
            options.add("-XX:AOTCache=" + Service.AOT_CACHE);
        }
        return Service.start(name, "/graphql", database.settings("postgres"), options.toArray(String[]::new));
    }
}
