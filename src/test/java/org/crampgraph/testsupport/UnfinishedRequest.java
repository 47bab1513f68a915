package org.crampgraph.testsupport;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/// A request of which the service has the head and waits for the body.
public record UnfinishedRequest(Socket socket) implements AutoCloseable {

    private static final String BODY = "{\"query\":\"{ cramps { totalCount } }\"}";

    public static UnfinishedRequest to(PackagedProgram program) throws IOException {
        var address = URI.create(program.address());
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(120_000);
        write(socket,
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                        .formatted(BODY.length()));
        return new UnfinishedRequest(socket);
    }

    /// Sends the body.
    ///
    /// @return the service's answer
    public String finish() throws IOException {
        write(socket, BODY);
        return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
