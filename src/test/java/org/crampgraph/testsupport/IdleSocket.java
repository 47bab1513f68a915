package org.crampgraph.testsupport;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/// A client with an open WebSocket that waits for a message.
///
/// @param closed the code and the reason from the service
public record IdleSocket(HttpClient http, CompletableFuture<String> closed) implements AutoCloseable {

    public static IdleSocket to(PackagedProgram program) throws Exception {
        var client = new IdleSocket(HttpClient.newHttpClient(), new CompletableFuture<>());
        client.http.newWebSocketBuilder().subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(program.address().replace("http:", "ws:") + "/graphql"), client.listener())
                .get(120, TimeUnit.SECONDS).sendText("{\"type\":\"connection_init\"}", true);
        return client;
    }

    public String awaitClose() throws Exception {
        return closed.get(120, TimeUnit.SECONDS);
    }

    private WebSocket.Listener listener() {
        return new WebSocket.Listener() {
            @Override
            public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
                closed.complete(code + " " + reason);
                return null;
            }

            @Override
            public void onError(WebSocket socket, Throwable error) {
                closed.completeExceptionally(error);
            }
        };
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
