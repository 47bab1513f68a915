package org.crampgraph.transport.websocket;

import static org.crampgraph.transport.websocket.CloseCode.INVALID_MESSAGE;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import io.vertx.core.buffer.Buffer;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.response.RefusedException;
import org.crampgraph.transport.wire.RequestParser;

/// The messages of a client.
sealed interface ClientMessage {

    record ConnectionInit() implements ClientMessage {}

    record Ping() implements ClientMessage {}

    record Pong() implements ClientMessage {}

    /// @param id identifies the operation in all its messages
    record Subscribe(String id, GraphQlRequest request) implements ClientMessage {}

    record Complete(String id) implements ClientMessage {}

    /// @throws CloseException if it is none of these
    static ClientMessage of(Buffer text) {
        try {
            var message = RequestParser.object("message", text);
            return switch (message.getString("type", "")) {
                case "connection_init" -> withPayload(message, new ConnectionInit());
                case "ping" -> withPayload(message, new Ping());
                case "pong" -> withPayload(message, new Pong());
                case "subscribe" -> new Subscribe(id(message), RequestParser.ofJson(payload(message)));
                case "complete" -> new Complete(id(message));
                default -> throw invalid("`type` is not one of the protocol's.");
            };
        } catch (RefusedException refusal) {
            throw invalid(refusal.getMessage());
        }
    }

    private static ClientMessage withPayload(JsonObject message, ClientMessage meaning) {
        if (message.getOrDefault("payload", JsonValue.NULL) != JsonValue.NULL) {
            payload(message);
        }
        return meaning;
    }

    private static JsonObject payload(JsonObject message) {
        if (message.get("payload") instanceof JsonObject payload) {
            return payload;
        }
        throw invalid("`payload` must be an object.");
    }

    private static String id(JsonObject message) {
        if (message.get("id") instanceof JsonString id && !id.getString().isEmpty()) {
            return id.getString();
        }
        throw invalid("`id` must be a non-empty string.");
    }

    private static CloseException invalid(String why) {
        return new CloseException(INVALID_MESSAGE, "Invalid message: " + why);
    }
}
