package org.crampgraph.testsupport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// Receives the program's OpenTelemetry data, in whose encoding texts are readable.
public record TraceReceiver(HttpServer server, StringBuffer received) implements AutoCloseable {

    public static TraceReceiver start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var receiver = new TraceReceiver(server, new StringBuffer());
        server.createContext("/v1/traces", receiver::take);
        server.start();
        return receiver;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.append(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
        }
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public void assertReceived(String... texts) {
        assertEquals(List.of(), Stream.of(texts).filter(text -> received.indexOf(text) < 0).toList());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
