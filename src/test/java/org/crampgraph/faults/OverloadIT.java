package org.crampgraph.faults;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.crampgraph.testsupport.FreshDatabase;
import org.crampgraph.testsupport.PackagedProgram;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Ten times what it can bear is asked of the program: what it accepts is answered soon, the rest is turned away at once.
@Tag("faults")
class OverloadIT {

    private static final Duration TIME = Duration.ofSeconds(10);
    private static final int CLIENTS = 4;

    private record Outcome(int status, boolean tellsWhen, Duration took) {}

    @Test
    void isShedBeforeQueuesGrow() throws Exception {
        var settings = Map.of("CRAMPGRAPH_CACHE_SIZE", "0");
        // one processor, so that those who ask have the other
        try (var program = PackagedProgram.start(FreshDatabase.create().environment(settings), "-Xmx512m",
                "-XX:ActiveProcessorCount=1").answering().writingTo(Path.of("target/overload.log"));
                var client = Client.of(program)) {
            bearable(client); // the first seconds are spent on compiling
            double bearable = bearable(client);
            var outcomes = ask(client, 10 * bearable);
            var byStatus = outcomes.stream().collect(Collectors.groupingBy(Outcome::status));
            System.err.printf("bearable %.0f/s; %s%n", bearable, figures(byStatus));
            assertEquals(Set.of(200, 503), byStatus.keySet());
            assertEquals(List.of(), byStatus.get(503).stream().filter(outcome -> !outcome.tellsWhen).toList());
            assertThat(quantile(byStatus.get(200), 0.99), lessThan(Duration.ofSeconds(1)));
            // shedding must not be all that it does
            assertThat(byStatus.get(200).size() / (double) TIME.toSeconds(), greaterThan(bearable / 3));
        }
    }

    /// Requests a second of a few clients, each of which waits for its answer.
    private static double bearable(Client client) throws Exception {
        Instant end = Instant.now().plus(TIME);
        int answers = 0;
        while (Instant.now().isBefore(end)) {
            var round = new ArrayList<CompletableFuture<?>>();
            for (int i = 0; i < CLIENTS; i++) {
                round.add(client.ask());
            }
            CompletableFuture.allOf(round.toArray(CompletableFuture[]::new)).get();
            answers += CLIENTS;
        }
        return answers / (double) TIME.toSeconds();
    }

    /// At a fixed rate, whether or not answers come.
    private static List<Outcome> ask(Client client, double rate) {
        var asked = new ArrayList<CompletableFuture<Outcome>>();
        long start = System.nanoTime();
        for (int i = 0; i < rate * TIME.toSeconds(); i++) {
            LockSupport.parkNanos(start + (long) (i / rate * 1e9) - System.nanoTime());
            long sent = System.nanoTime();
            asked.add(client.ask().thenApply(answer -> outcome(answer, sent)));
        }
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private static Outcome outcome(HttpResponse<String> answer, long sent) {
        return new Outcome(answer.statusCode(), answer.headers().firstValue("Retry-After").isPresent(),
                Duration.ofNanos(System.nanoTime() - sent));
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
