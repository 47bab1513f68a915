package org.crampgraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a service publishes at its management port: metrics without labels, and readiness.
final class Metrics {

    private static final Pattern MANAGEMENT = Pattern.compile("Management interface listening on http://[^:]+:(\\d+)");
    private static final Pattern METRIC = Pattern.compile("(?m)^(\\w+) ([0-9.E+-]+)$");

    private Metrics() {}

    static Map<String, Double> of(Service service) {
        return METRIC.matcher(get(service, "/q/metrics").body()).results()
                .collect(Collectors.toMap(found -> found.group(1), found -> Double.parseDouble(found.group(2))));
    }

    static boolean isReady(Service service) {
        return get(service, "/q/health/ready").statusCode() == 200;
    }

    private static HttpResponse<String> get(Service service, String path) {
        try (var client = HttpClient.newHttpClient()) {
            var port = MANAGEMENT.matcher(Files.readString(Path.of("target/bench", service.name() + ".log"))).results()
                    .findFirst().orElseThrow().group(1);
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(service.name() + " does not answer at its management port", e);
        }
    }
}
