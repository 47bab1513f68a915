package org.crampgraph.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
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

/// Nothing that a client does again and again fills the log.
@Tag("slow")
@QuarkusTest
@TestProfile(LabProfile.class)
class LogFloodTest {

    private static final int PING = 0x89;
    private static final int PONG = 0x8A;
    private static final int TEXT = 0x81;
    private static final int BINARY = 0x82;
    private static final int CONTINUATION = 0x80;
    private static final int RESERVED = 0x83;
    private static final int CLOSE = 0x88;
    private static final String KEY = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

    private final LogEntries log = new LogEntries("");

    @BeforeEach
    void listen() {
        log.listen();
    }

    @AfterEach
    void stopListening() {
        log.stopListening();
    }

    /// Thousands of frames and the end of the connection, which the service sees only later.
    @ParameterizedTest
    @ValueSource(ints = { PING, PONG, TEXT, BINARY, CONTINUATION, RESERVED, CLOSE })
    void staysShortUnderFrames(int kind) throws Exception {
        for (boolean farewell : List.of(true, false)) {
            try (var wire = new Wire()) {
                open(wire);
                var frames = IntStream.range(0, 5_000).mapToObj(i -> frame(kind))
                        .reduce(new ByteArrayOutputStream(), LogFloodTest::append, (a, b) -> a);
                if (farewell) {
                    append(frames, frame(CLOSE));
                }
                wire.send(frames.toByteArray());
            } catch (IOException cutOff) {
                // as it may be
            }
        }
        settle();
        assertEquals(List.of(), alarms());
    }

    @Test
    void staysShortWhenClientsBreakOff() throws Exception {
        for (int i = 0; i < 50; i++) {
            try (var wire = new Wire()) {
                wire.post("Content-Type: application/json", "Content-Length: 100").send("{");
            }
            try (var wire = new Wire()) {
                wire.send("GET /graphql HTTP/1.1\r\nHost: ");
            }
            try (var wire = new Wire()) {
                open(wire);
                wire.send(new byte[] { (byte) 0xFF, (byte) 0xFF, 1, 2, 3 });
            }
            try (var wire = new Wire()) {
                wire.send("\u0016\u0003\u0001nonsense\r\n\r\n".repeat(50));
            }
        }
        settle();
        assertEquals(List.of(), alarms());
    }

    /// No key, another version, a foreign page.
    @ParameterizedTest
    @ValueSource(strings = { "", "Sec-WebSocket-Version: 13\r\n", "Sec-WebSocket-Version: 99\r\n" + KEY,
            "Sec-WebSocket-Version: 13\r\n" + KEY + "Origin: https://elsewhere.example\r\n" })
    void staysShortUnderFailedHandshakes(String headers) throws Exception {
        for (int i = 0; i < 20; i++) {
            try (var wire = new Wire()) {
                wire.send("GET /graphql HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n" + headers
                        + "\r\n");
                wire.readHead();
            }
        }
        settle();
        assertEquals(List.of(), alarms());
    }

    private List<String> alarms() {
        return log.all().stream().filter(entry -> entry.getThrown() != null).limit(3)
                .map(entry -> entry.getLoggerName() + ": " + entry.getMessage() + " " + entry.getThrown()).toList();
    }

    /// Returns when the service has taken in what was sent before.
    private static void settle() throws Exception {
        for (int i = 0; i < 4; i++) {
            try (var talk = Talk.begin()) {
                talk.say("{'type': 'ping'}");
                talk.hear();
            }
        }
        Thread.sleep(500);
    }

    private static void open(Wire wire) throws IOException {
        wire.send("GET /graphql HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\n" + KEY
                + "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n");
        wire.readHead();
    }

    /// Empty, and masked as frames of clients are.
    private static byte[] frame(int kind) {
        return new byte[] { (byte) kind, (byte) 0x80, 1, 2, 3, 4 };
    }

    private static ByteArrayOutputStream append(ByteArrayOutputStream frames, byte[] frame) {
        frames.writeBytes(frame);
        return frames;
    }
}
