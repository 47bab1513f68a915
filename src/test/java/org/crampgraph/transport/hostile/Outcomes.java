package org.crampgraph.transport.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.crampgraph.transport.response.ErrorCode;

/// How requests ended, and which of them should have ended differently.
final class Outcomes {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Pattern CODE = Pattern.compile("\"extensions\":\\{\"code\":\"([A-Z_]+)\"");
    /// Errors by which the service reports overload.
    private static final Set<String> MAY_FAIL = Set.of("503 [OVERLOADED]", "504 [TIME_LIMIT_EXCEEDED]");
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();

    static String schema(URI service) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve("/graphql/schema.graphql")).build();
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }

    /// Sends the request and reads its response. A connection may be closed on a client that sent too much before.
    void of(HostileRequest.Sent request) throws InterruptedException {
        var start = Instant.now();
        try {
            var answer = HTTP.send(request.http(), BodyHandlers.ofInputStream());
            var text = text(answer);
            var outcome = answer.statusCode() + " " + codes(text);
            boolean shaped = text.isEmpty() || text.startsWith("{") && text.endsWith("}");
            boolean inTime = Duration.between(start, Instant.now()).compareTo(LONGEST) < 0;
            add(outcome, shaped && inTime && (answer.statusCode() < 500 || MAY_FAIL.contains(outcome)),
                    request.toString());
        } catch (IOException e) {
            add("closed", true, request.toString());
        }
    }

    /// @param request reported if it should have ended differently
    void add(String outcome, boolean right, String request) {
        counts.computeIfAbsent(outcome, none -> new AtomicInteger()).incrementAndGet();
        if (!right || outcome.contains("INTERNAL_ERROR")) {
            faults.add(outcome + ": " + request.substring(0, Math.min(request.length(), 2000)));
        }
    }

    List<String> faults() {
        return faults;
    }

    /// Fails for a code that is not documented.
    static Set<String> codes(String text) {
        return CODE.matcher(text).results().map(code -> ErrorCode.valueOf(code.group(1)).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(HttpResponse<InputStream> answer) throws IOException {
        boolean packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")
                && !answer.request().method().equals("HEAD");
        try (var body = packed ? new GZIPInputStream(answer.body()) : answer.body()) {
            return new String(body.readAllBytes(), UTF_8);
        } catch (IOException e) {
            return "broken off: " + e;
        }
    }

    @Override
    public String toString() {
        return "Hostile requests: " + counts;
    }
}
