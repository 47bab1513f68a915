package org.crampgraph.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rounds of one document: the contenders alternate in each, so that other load on the machine affects all of them.
final class Rounds {

    private static final int WARM_UP = 30;
    private static final int WARM = 50_000;

    private final Database database;
    private final Document document;
    private final Duration time;
    private final Map<Service, List<Round>> byService = new LinkedHashMap<>();
    private final Map<Service, Double> statements = new LinkedHashMap<>();

    private Rounds(Database database, Document document, Duration time) {
        this.database = database;
        this.document = document;
        this.time = time;
    }

    /// Warms up and measures.
    static Rounds of(Database database, List<Service> services, Document document, int rounds, Duration time) {
        var all = new Rounds(database, document, time);
        for (var service : services) {
            all.warmUp(service);
            all.statements.put(service,
                    service.endpoint() == null || !service.measured() ? 0 : database.statements(service, document));
        }
        for (int i = 0; i < rounds; i++) {
            services.forEach(all::add);
        }
        return all;
    }

    /// On two cores the compiler takes a minute to finish beside the load.
    private void warmUp(Service service) {
        int answers = 0;
        for (int round = 0; round < WARM_UP && answers < WARM; round++) {
            answers += Load.closed(service, document, time).count();
        }
    }

    private void add(Service service) {
        byService.computeIfAbsent(service, none -> new ArrayList<>())
                .add(Round.of(service, database, document, time));
    }

    void print() {
        System.out.printf("%n%-8s %-9s %10s %8s %8s %10s %10s %6s %10s%n", document.name(), "", "answers/s", "p50 ms",
                "p99 ms", "CPU µs", "DB CPU µs", "SQL", "alloc KiB");
        byService.forEach(
                (service, rounds) -> System.out.printf("%-8s %-9s %10.0f %8.2f %8.2f %10.0f %10.0f %6.1f %10.1f%n",
                        "", service.name(), perSecond(service), Round.median(rounds, Round::p50),
                        Round.median(rounds, Round::p99), Round.median(rounds, Round::cpuMicros),
                        Round.median(rounds, Round::databaseMicros), statements.get(service),
                        Round.median(rounds, Round::kilobytes)));
    }

    /// @param limits the rounds of the statements alone
    void printLimit(List<Round> limits, int statements) {
        System.out.printf("%-8s %-9s %10.0f %8s %8s %10s %10.0f %6d %10s%n", "", "sql",
                Round.median(limits, Round::perSecond), "", "", "", Round.median(limits, Round::databaseMicros),
                statements, "");
    }

    Document document() {
        return document;
    }

    boolean has(Service service) {
        return byService.containsKey(service);
    }

    static void print(String ratio, double value) {
        System.out.printf("%8s %-34s %6.2f%n", "", ratio, value);
    }

    /// How many answers one service gives in the time that the other takes for one.
    double speed(Service service, Service other) {
        return perSecond(service) / perSecond(other);
    }

    /// How much faster one service is, and how much less processor time it takes, if both are measured.
    void printRatio(Service service, Service other) {
        print("%s against %s".formatted(service.name(), other.name()), speed(service, other));
        if (service.measured() && other.measured()) {
            print("by processor time, database too", thrift(service, other));
        }
    }

    double perSecond(Service service) {
        return Round.median(byService.get(service), Round::perSecond);
    }

    /// How much less processor time one service takes for an answer than the other, databases included.
    double thrift(Service service, Service other) {
        return work(other) / work(service);
    }

    private double work(Service service) {
        return Round.median(byService.get(service), round -> round.cpuMicros() + round.databaseMicros());
    }
}
