package org.crampgraph.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;

import io.restassured.RestAssured;

/// Writes HTTP by hand, for requests that no client library would send.
public final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 120_000;

    private final Socket socket;

    public Wire() throws IOException {
        socket = new Socket();
        socket.setReceiveBufferSize(16 * 1024);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    public Wire send(String text) throws IOException {
        return send(text.getBytes(UTF_8));
    }

    public Wire send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /// The server may refuse the request before it has all of it.
    public Wire sendAsFarAsItGoes(String text) {
        try {
            return send(text.getBytes(ISO_8859_1));
        } catch (IOException refused) {
            return this;
        }
    }

    /// A POST to /graphql up to the end of its headers.
    public Wire post(String... headers) throws IOException {
        return send("POST /graphql HTTP/1.1\r\nHost: localhost\r\nAccept: application/graphql-response+json\r\n"
                + String.join("\r\n", headers) + "\r\n\r\n");
    }

    /// A text message over WebSocket, shorter than 126 bytes.
    public Wire sendFrame(String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        var out = socket.getOutputStream();
        out.write(new byte[] { (byte) 0x81, (byte) (0x80 | bytes.length), 0, 0, 0, 0 }); // masked, by zero
        out.write(bytes);
        return this;
    }

    /// The answer's status line and headers.
    public String readHead() throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) socket.getInputStream().read());
        }
        return head.toString();
    }

    /// Everything until the server closes the connection; request that with `Connection: close`.
    public String readAll() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(bytes);
        } catch (SocketException e) {
            bytes.write(" [reset]".getBytes(ISO_8859_1)); // only the bytes before it matter
        }
        return bytes.toString(UTF_8);
    }

    /// The next available bytes, at most so many; empty at the end.
    public byte[] read(int most) throws IOException {
        return socket.getInputStream().readNBytes(most);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
