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

    void error(String id, List<AnswerError> errors) {
        send(json -> {
            head(json, "error", id);
            json.writeFieldName("payload");
            AnswerJson.write(errors, json);
        });
    }

    void complete(String id) {
        send(json -> head(json, "complete", id));
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static void head(JsonGenerator json, String type, String id) throws IOException {
        json.writeStringField("type", type);
        json.writeStringField("id", id);
    }

    private void send(Content content) {
        turn.lock();
        try (var json = AnswerJson.to(new MessageStream(socket, writeTimeLimit))) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            LOG.debug("A message was not taken to its end", e);
            socket.close();
        } finally {
            turn.unlock();
        }
    }
}
