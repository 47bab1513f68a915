package org.crampgraph.transport.hostile;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

/// Hostile requests over a WebSocket, which is reopened whenever the service closes it.
final class HostileTalk implements WebSocket.Listener {

    private static final String CLOSED = "closed with ";

    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder message = new StringBuilder();
    private final URI service;
    private final HostileRequest requests;
    private WebSocket socket;

    HostileTalk(URI service, HostileRequest requests) {
        this.service = URI.create("ws://" + service.getAuthority() + "/graphql");
        this.requests = requests;
    }

    /// Frames that no request is made of, and messages with ids that mean harm. The service closes the connection, or goes on.
    void disturb(Dice dice) throws InterruptedException {
        if (socket == null) {
            open();
        }
        for (int i = 0; i < 1 + dice.size(50); i++) {
            var id = dice.of("a", "ä".repeat(60), "😀".repeat(dice.size(400)), "\\ud800", "x");
            switch (dice.below(6)) {
                case 0 -> send(socket.sendPing(ByteBuffer.wrap(new byte[dice.below(125)])));
                case 1 -> send(socket.sendPong(ByteBuffer.wrap(new byte[dice.below(125)])));
                case 2 -> send(socket.sendText("{\"type\":\"complete\",\"id\":\"" + id + "\"}", true));
                case 3 -> send(socket.sendText("{\"type\":\"subscribe\",\"id\":\"" + id
                        + "\",\"payload\":{\"query\":\"{cramps{nodes{causes{nodes{name}}}}}\"}}", true));
                case 4 -> send(socket.sendText("{\"type\":\"ping\"}", true));
                default -> send(socket.sendText(dice.of("", "x", "{}"), dice.oneIn(2)));
            }
        }
        socket.abort(); // whatever still comes is not waited for
        socket = null;
    }

    private static void send(CompletableFuture<WebSocket> frame) {
        frame.exceptionally(closed -> null).join();
    }

    /// Sends one, and waits until it has ended: by `error` or `complete`, or by the end of the connection.
    void next(Outcomes outcomes) throws InterruptedException {
        if (socket == null) {
            open();
        }
        var body = requests.anyBody();
        socket.sendText("{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":" + body + "}", true)
                .exceptionally(closed -> socket).join();
        var end = heard();
        while (end.contains("\"type\":\"next\"")) {
            outcomes.add("next " + Outcomes.codes(end), true, body);
            end = heard();
        }
        if (end.startsWith(CLOSED)) {
            socket = null;
            // a frame of twice the longest message is not even read
            outcomes.add(end, end.matches(CLOSED + "(1009|44\\d\\d)") || body.length() > 200_000, body);
        } else {
            outcomes.add((end.contains("\"complete\"") ? "complete " : "error ") + Outcomes.codes(end), true, body);
        }
    }

    void end() {
        if (socket != null) {
            socket.abort();
        }
    }

    private void open() throws InterruptedException {
        heard.clear();
        socket = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws")
                .buildAsync(service, this).join();
        socket.sendText("{\"type\":\"connection_init\"}", true).join();
        heard();
    }

    private String heard() throws InterruptedException {
        var next = heard.poll(30, SECONDS);
        return next == null ? "nothing for half a minute" : next;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            heard.add(message.toString());
            message.setLength(0);
        }
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        heard.add(CLOSED + code);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
        heard.add(CLOSED + failure);
    }
}
