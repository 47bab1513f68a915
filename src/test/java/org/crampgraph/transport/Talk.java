package org.crampgraph.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;

/// A client of the service over a WebSocket. Messages are written with `'` for `"`.
public final class Talk implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;
    private static final WebSocketClientOptions ROOMY = new WebSocketClientOptions().setMaxFrameSize(1 << 20)
            .setMaxMessageSize(64 << 20);

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> end = new CompletableFuture<>();
    private final WebSocket socket;

    private Talk(WebSocketConnectOptions options) throws Exception {
        try {
            var opening =
                    vertx.createWebSocketClient(ROOMY).connect(options.setHost("localhost").setPort(RestAssured.port)
                            .setURI("/graphql")).onSuccess(this::listen);
            socket = opening.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            vertx.close();
            throw e;
        }
    }

    private void listen(WebSocket opened) {
        opened.textMessageHandler(heard::add);
        opened.closeHandler(closed -> end.complete(opened.closeStatusCode() + " " + opened.closeReason()));
    }

    /// Opened, but nothing sent yet.
    public static Talk open() throws Exception {
        return open(new WebSocketConnectOptions().addSubProtocol("graphql-transport-ws"));
    }

    public static Talk open(WebSocketConnectOptions options) throws Exception {
        return new Talk(options);
    }

    /// Acknowledged.
    public static Talk begin() throws Exception {
        var talk = open();
        talk.say("{'type': 'connection_init'}");
        assertEquals(new JsonObject("{\"type\":\"connection_ack\"}"), talk.hear());
        return talk;
    }

    public void say(String message) {
        socket.writeTextMessage(message.replace('\'', '"'));
    }

    public void sayInBytes(byte[] message) {
        socket.writeBinaryMessage(Buffer.buffer(message));
    }

    public void subscribe(String id, String query) {
        socket.writeTextMessage(new JsonObject().put("id", id).put("type", "subscribe")
                .put("payload", new JsonObject().put("query", query)).encode());
    }

    public JsonObject hear() throws InterruptedException {
        var message = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(message, "nothing came");
        return new JsonObject(message);
    }

    /// The code and the reason with which the server closes the connection.
    public String end() throws Exception {
        return end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
