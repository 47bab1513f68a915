package org.crampgraph.transport.websocket;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import org.crampgraph.transport.response.Answer;
import org.crampgraph.transport.response.AnswerError;
import org.crampgraph.transport.wire.AnswerJson;
import org.jboss.logging.Logger;

/// Sends the server's messages one by one. Each call blocks until the client has received its message, so senders wait
/// for the client; a client that is too slow is disconnected. For virtual threads.
final class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class);

    private final ReentrantLock turn = new ReentrantLock(true);
    private final ServerWebSocket socket;
    private final Duration writeTimeLimit;

    /// @param writeTimeLimit time limit for the client to accept one chunk of a message
    Outbox(ServerWebSocket socket, Duration writeTimeLimit) {
        this.socket = socket;
        this.writeTimeLimit = writeTimeLimit;
    }

    void acknowledge() {
        send((json, target) -> json.writeStringField("type", "connection_ack"));
    }

    void pong() {
        send((json, target) -> json.writeStringField("type", "pong"));
    }

    void next(String id, Answer answer) {
        send((json, target) -> {
            head(json, "next", id);
            json.writeFieldName("payload");
            AnswerJson.write(answer, json);
        });
    }

    /// @param answer as JSON
    void next(String id, Buffer answer) {
        send((json, target) -> {
            head(json, "next", id);
            json.writeFieldName("payload");
            json.writeRawValue("");
            json.flush();
            target.write(answer.getBytes());
        });
    }

    /// @param first runs just before this message is sent
    void error(String id, List<AnswerError> errors, Runnable first) {
        send(first, (json, target) -> {
            head(json, "error", id);
            json.writeFieldName("payload");
            AnswerJson.write(errors, json);
        });
    }

    /// @param first runs just before this message is sent
    void complete(String id, Runnable first) {
        send(first, (json, target) -> head(json, "complete", id));
    }

    /// Waits until the message in flight is sent.
    void flush() {
        turn.lock();
        turn.unlock();
    }

    private interface Content {
        void write(JsonGenerator json, OutputStream target) throws IOException;
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
        var target = new MessageStream(socket, writeTimeLimit);
        try (var json = AnswerJson.to(target)) {
            json.writeStartObject();
            content.write(json, target);
            json.writeEndObject();
        } catch (IOException e) {
            LOG.debug("The client did not receive the whole message", e);
            socket.close();
        }
    }
}
