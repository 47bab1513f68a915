package org.crampgraph.transport.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;

/// Bytes that no library would send.
final class HostileCall {

    private static final int PATIENCE_MILLIS = 3_000;
    private static final String POST = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Connection: close\r\n";

    private final URI service;
    private final Dice dice;

    HostileCall(URI service, Dice dice) {
        this.service = service;
        this.dice = dice;
    }

    /// The service answers with 4xx, or closes the connection.
    void next(Outcomes outcomes) throws IOException {
        var request = request();
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var answer = answer(socket, request);
            var line = answer.isEmpty() ? "closed" : answer.substring(0, Math.min(12, answer.length()));
            outcomes.add(line + " " + Outcomes.codes(answer), answer.isEmpty() || line.matches("HTTP/1.. 4.."),
                    request);
        }
    }

    private static String answer(Socket socket, String request) throws IOException {
        var answer = new ByteArrayOutputStream();
        try {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getInputStream().transferTo(answer);
        } catch (SocketException | SocketTimeoutException e) {
            // closed while we were sending, or kept open by the service for another request
        }
        return answer.toString(ISO_8859_1);
    }

    private String request() {
        return dice.of("\r\n".repeat(1000) + "x\r\n\r\n", "GET " + "/".repeat(20_000) + " HTTP/1.1\r\n\r\n",
                "GET /graphql?query=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /graphql HTTP/1.1\r\n" + "X: y\r\n".repeat(20_000) + "\r\n",
                POST + "Content-Length: 99999999999999999999\r\n\r\n{}", POST + "Content-Length: -1\r\n\r\n{}",
                POST + "Content-Length: 90000\r\n\r\n{\"query\":", POST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
                POST + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"que", // and nothing more
                POST + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
                POST + "Host: y\r\nContent-Length: 2\r\n\r\n{}",
                POST + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n",
                POST + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
                POST + "Expect: 100-continue\r\nContent-Length: 99999999\r\n\r\n",
                "GET /graphql?query=%7Bx%7D HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /graphql?query={x} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /graphql?query=%FF;%7Bx HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /graphql?query=%7Bx%7D HTTP/1.1\r\nHost: \u00ff:99999999\r\nConnection: close\r\n\r\n",
                "GET /graphql?query=%7Bx%7D HTTP/9.9\r\nHost: x\r\nConnection: close\r\n\r\n",
                POST + "Upgrade: websocket\r\nContent-Length: 2\r\n\r\n{}",
                "GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n");
    }
}
