package org.crampgraph.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Figures of one round of load. Processor times and bytes are per request, and not a number for a peer.
record Round(double perSecond, double p50, double p99, double cpuMicros, double databaseMicros, double kilobytes) {

    /// Requests one document for that time, as fast as it is answered.
    static Round of(Service service, Database database, Document document, Duration time) {
        var before = Used.by(service, database);
        var samples = Load.closed(service, document, time);
        if (!samples.bad().isEmpty()) {
            throw new IllegalStateException(service.name() + " refused " + document.name());
        }
        var after = Used.by(service, database);
        double count = samples.count();
        return new Round(samples.perSecond(), samples.millis(0.5), samples.millis(0.99),
                (after.cpu - before.cpu) / count, (after.databaseCpu - before.databaseCpu) / count,
                (after.kilobytes - before.kilobytes) / count);
    }

    /// Since the start of both processes; not a number for a peer. Times are in microseconds.
    private record Used(double cpu, double databaseCpu, double kilobytes) {

        static Used by(Service service, Database database) {
            if (!service.measured()) {
                return new Used(Double.NaN, Double.NaN, Double.NaN);
            }
            return new Used(service.gauge().cpu().toNanos() / 1e3, database.cpu().toNanos() / 1e3,
                    service.gauge().allocated() / 1024.0);
        }
    }

    static <T> double median(List<T> measured, ToDoubleFunction<T> figure) {
        return measured.stream().mapToDouble(figure).sorted().skip(measured.size() / 2).findFirst().orElseThrow();
    }
}
