package org.crampgraph.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.logging.LogRecord;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.crampgraph.testsupport.LogEntries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The largest answers within the limits, without blocking the event loop and without the whole in memory.
@Tag("slow")
@QuarkusTest
@TestProfile(LabProfile.class)
class StreamingTest {

    /// 9,000 texts of 1,400 bytes each: about 12.6 MB of JSON.
    private static final String LARGE =
            "{ trees(first: 90) { nodes { trees(first: 100) { nodes { text(length: 800) } } } } }";
    private static final int LARGE_BYTES = 12_000_000;

    private final LogEntries warnings = new LogEntries("io.vertx.core.impl.BlockedThreadChecker");

    @BeforeEach
    void listen() {
        warnings.listen();
    }

    @AfterEach
    void nothingHeldTheEventLoopUp() {
        warnings.stopListening();
        assertEquals(List.of(), warnings.all().stream().map(LogRecord::getMessage).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "identity", "gzip" })
    void answersAtFullLength(String encoding) {
        var answer = Ask.json().header("Accept-Encoding", encoding).body(Map.of("query", LARGE)).post("/graphql").then()
                .statusCode(200).extract();
        assertTrue(answer.asByteArray().length > LARGE_BYTES);
        assertEquals(9_000,
                answer.<List<List<?>>>path("data.trees.nodes.trees.nodes").stream().mapToInt(List::size).sum());
    }

    @Test
    void answersSeveralAtATime() throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var lengths = IntStream.range(0, 6).mapToObj(i -> clients.submit(
                    () -> Ask.json().header("Accept-Encoding", i % 2 == 0 ? "identity" : "gzip")
                            .body(Map.of("query", LARGE))
                            .post("/graphql").then().statusCode(200).extract().asByteArray().length))
                    .toList();
            for (var length : lengths) {
                assertTrue(length.get() > LARGE_BYTES);
            }
        }
    }

    /// The client reads a little and then stops: the service waits with the rest, and does not buffer it.
    @Test
    void waitsForASlowClient() throws Exception {
        try (var wire = new Wire()) {
            ask(wire, "identity");
            wire.read(1_000);
            Thread.sleep(1_000); // until the network buffers are full
            long before = allocated();
            Thread.sleep(1_000);
            assertTrue(allocated() - before < LARGE_BYTES / 4, "it goes on writing");
            assertTrue(wire.readAll().length() > LARGE_BYTES / 2);
        }
    }

    @Test
    void givesUpOnAClientThatIsGone() throws Exception {
        for (int i = 0; i < 20; i++) {
            try (var wire = new Wire()) {
                ask(wire, i % 2 == 0 ? "gzip" : "identity");
                wire.read(1_000);
            }
        }
        Ask.query("{ hello }").statusCode(200);
    }

    private static void ask(Wire wire, String encoding) throws IOException {
        var body = "{\"query\":\"" + LARGE + "\"}";
        wire.post("Content-Type: application/json", "Accept-Encoding: " + encoding, "Content-Length: " + body.length(),
                "Connection: close").send(body);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getTotalThreadAllocatedBytes();
    }
}
