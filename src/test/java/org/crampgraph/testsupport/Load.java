package org.crampgraph.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Clients that ask the service the same, time and again without a pause, until they are told to stop.
public final class Load implements AutoCloseable {

    private static final int CLIENTS = 8;
    private static final String QUESTION =
            "{\"query\":\"{ cramps(first: 3) { nodes { name causes { totalCount } } } }\"}";

    private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<String> lost = new ConcurrentLinkedQueue<>();
    private final HttpRequest request;
    private CountDownLatch awaited = new CountDownLatch(0);
    private volatile boolean stopped;

    private Load(HttpRequest request) {
        this.request = request;
    }

    public static Load on(PackagedProgram program) {
        var load = new Load(HttpRequest.newBuilder(URI.create(program.address() + "/graphql"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(QUESTION)).build());
        for (int i = 0; i < CLIENTS; i++) {
            load.clients.submit(load::askOnAndOn);
        }
        return load;
    }

    private void askOnAndOn() {
        while (!stopped) {
            ask();
        }
    }

    private void ask() {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                lost.add(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            lost.add(Instant.now() + " " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        awaited.countDown();
    }

    /// Returns when so many further answers have come.
    public void awaitAnswers(int count) throws InterruptedException {
        awaited = new CountDownLatch(count);
        awaited.await(1, TimeUnit.MINUTES);
    }

    /// Returns when the last answer has come.
    public void stop() throws InterruptedException {
        stopped = true;
        clients.shutdown();
        clients.awaitTermination(1, TimeUnit.MINUTES);
    }

    public void assertAllAnswered() {
        assertEquals(List.of(), List.copyOf(lost));
    }

    @Override
    public void close() throws InterruptedException {
        stop();
        http.close();
    }
}
