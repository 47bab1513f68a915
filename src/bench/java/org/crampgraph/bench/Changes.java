package org.crampgraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Changes the content each second, and asks each service a second later whether it has noticed.
final class Changes implements AutoCloseable {

    private static final int SECOND = 1_000;
    private static final String QUESTION = "{\"query\": \"{ food(slug: \\\"almonds\\\") { note } }\"}";

    private final Database database;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger stale = new AtomicInteger();
    private Thread writer;

    Changes(Database database) {
        this.database = database;
    }

    void start(List<Service> services) {
        writer = Thread.ofVirtual().start(() -> run(services));
    }

    private void run(List<Service> services) {
        try {
            while (true) {
                var note = "Change " + made.incrementAndGet();
                database.run("postgres",
                        "with changed as (update food set note = '%s' from concept where food.id = concept.id and slug = 'almonds') "
                                .formatted(note) + "update content_version set version = version + 1");
                Thread.sleep(SECOND);
                services.stream().filter(service -> !isCurrent(service, note))
                        .forEach(service -> stale.incrementAndGet());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isCurrent(Service service, String note) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.address().getPort() + "/graphql"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(QUESTION)).build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            return response.statusCode() != 200 || response.body().contains(note); // a refusal is not out of date
        } catch (IOException | InterruptedException e) {
            return true;
        }
    }

    int made() {
        return made.get();
    }

    /// Answers that were not of the content of a second before.
    int stale() {
        return stale.get();
    }

    @Override
    public void close() {
        writer.interrupt();
        client.shutdownNow();
    }
}
