package org.crampgraph.faults;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crampgraph.faults.Crowd.Outcome;
import org.crampgraph.testsupport.FreshDatabase;
import org.crampgraph.testsupport.PackagedProgram;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Overloads the program tenfold: accepted requests are answered soon, others are rejected at once.
@Tag("faults")
class OverloadIT {

    private static final Duration TIME = Duration.ofSeconds(10);
    /// Clients connect one after the other before they overload the program: opening hundreds of connections at once is
    /// another matter.
    private static final Duration ARRIVAL = Duration.ofSeconds(3);
    private static final int FEW = 4;
    private static final int MANY = 400;
    private static final double NO_LIMIT = 1e6;

    @Test
    void isShedBeforeQueuesGrow() throws Exception {
        var settings = Map.of("CRAMPGRAPH_CACHE_SIZE", "0");
        // one processor, so that the clients have the other
        try (var program = PackagedProgram.start(FreshDatabase.create().environment(settings), "-Xmx512m",
                "-XX:ActiveProcessorCount=1").answering();
                var client = Client.of(program);
                var few = Crowd.of(FEW, client.address(), client::question);
                var many = Crowd.of(MANY, client.address(), client::question)) {
            few.ask(NO_LIMIT, TIME); // warm-up
            double bearable = few.ask(NO_LIMIT, TIME).size() / (double) TIME.toSeconds();
            many.ask(bearable, ARRIVAL);
            var outcomes = many.ask(10 * bearable, TIME);
            var byStatus = outcomes.stream().collect(Collectors.groupingBy(Outcome::status));
            System.err.printf("bearable %.0f/s, asked %d/s; %s%n", bearable, outcomes.size() / TIME.toSeconds(),
                    figures(byStatus));
            assertEquals(Set.of(200, 503), byStatus.keySet());
            assertEquals(List.of(), byStatus.get(503).stream().filter(outcome -> !outcome.tellsWhen()).toList());
            assertThat(quantile(byStatus.get(200), 0.99), lessThan(Duration.ofSeconds(1)));
            // it must not only shed load
            assertThat(byStatus.get(200).size() / (double) TIME.toSeconds(), greaterThan(bearable / 3));
        }
    }

    private static Duration quantile(List<Outcome> outcomes, double share) {
        return outcomes.stream().map(Outcome::took).sorted().skip((long) (outcomes.size() * share)).findFirst()
                .orElseThrow();
    }

    private static String figures(Map<Integer, List<Outcome>> byStatus) {
        return byStatus.entrySet().stream().map(entry -> "%d: %d, p50 %d ms, p99 %d ms".formatted(entry.getKey(),
                entry.getValue().size(), quantile(entry.getValue(), 0.5).toMillis(),
                quantile(entry.getValue(), 0.99).toMillis())).collect(Collectors.joining("; "));
    }
}
