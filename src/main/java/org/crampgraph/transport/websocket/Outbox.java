package org.crampgraph.transport.websocket;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.http.ServerWebSocket;
import org.crampgraph.transport.Answer;
import org.crampgraph.transport.AnswerError;
import org.crampgraph.transport.http.AnswerJson;
import org.jboss.logging.Logger;

/// Sends the server's messages, one after the other. Each call blocks until the client has taken its message, so whoever
/// has more to say waits for the client; a client that takes too long is cut off. For virtual threads.
final class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class);

    private final ReentrantLock turn = new ReentrantLock(true);
    private final ServerWebSocket socket;
    private final Duration writeTimeLimit;

    /// @param writeTimeLimit how long the client may take to accept one piece of a message
    Outbox(ServerWebSocket socket, Duration writeTimeLimit) {
        this.socket = socket;
        this.writeTimeLimit = writeTimeLimit;
    }

    void acknowledge() {
        send(json -> json.writeStringField("type", "connection_ack"));
    }

    void pong() {
        send(json -> json.writeStringField("type", "pong"));
    }

    void next(String id, Answer answer) {
        send(json -> {
            head(json, "next", id);
            json.writeFieldName("payload");
            AnswerJson.write(answer, json);
        });
    }

    /// @param first runs when it is this message's turn, before it is sent
    void error(String id, List<AnswerError> errors, Runnable first) {
        send(first, json -> {
            head(json, "error", id);
            json.writeFieldName("payload");
            AnswerJson.write(errors, json);
        });
    }

    /// @param first runs when it is this message's turn, before it is sent
    void complete(String id, Runnable first) {
        send(first, json -> head(json, "complete", id));
    }

    /// Waits until what is being sent is sent.
    void flush() {
        turn.lock();
        turn.unlock();
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static void head(JsonGenerator json, String type, String id) throws IOException {
        json.writeStringField("type", type);
        json.writeStringField("id", id);
    }

    private void send(Content content) {
        send(() -> {}, content);
    }

    private void send(Runnable first, Content content) {
        turn.lock();
        try {
            first.run();
            write(content);
        } finally {
            turn.unlock();
        }
    }

    private void write(Content content) {
        try (var json = AnswerJson.to(new MessageStream(socket, writeTimeLimit))) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            LOG.debug("A message was not taken to its end", e);
            socket.close();
        }
    }
}
