package org.crampgraph.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Figures of one round of load. Processor times and bytes are per request.
record Round(double perSecond, double p50, double p99, double cpuMicros, double databaseMicros, double kilobytes) {

    /// Requests one document for that time, as fast as it is answered.
    static Round of(Service service, Database database, Document document, Duration time) {
        var gauge = service.gauge();
        var cpu = gauge.cpu();
        var databaseCpu = database.cpu();
        long allocated = gauge.allocated();
        var samples = Load.closed(service, document, time);
        if (samples.bad() > 0) {
            throw new IllegalStateException(service.name() + " refused " + document.name());
        }
        double count = samples.count();
        return new Round(samples.perSecond(), samples.millis(0.5), samples.millis(0.99),
                gauge.cpu().minus(cpu).toNanos() / 1e3 / count,
                database.cpu().minus(databaseCpu).toNanos() / 1e3 / count,
                (gauge.allocated() - allocated) / 1024.0 / count);
    }

    static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).sorted().skip(rounds.size() / 2).findFirst().orElseThrow();
    }
}
