package org.crampgraph.transport.websocket;

import static org.crampgraph.transport.websocket.CloseCode.GOING_AWAY;
import static org.crampgraph.transport.websocket.CloseCode.IDLE;
import static org.crampgraph.transport.websocket.CloseCode.INIT_TIME_OUT;
import static org.crampgraph.transport.websocket.CloseCode.SUB_PROTOCOL_NOT_ACCEPTABLE;
import static org.crampgraph.transport.websocket.CloseCode.TOO_MANY_INITS;
import static org.crampgraph.transport.websocket.CloseCode.UNAUTHORIZED;

import java.time.Duration;
import java.time.Instant;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import org.crampgraph.transport.response.RefusedException;

/// One connection from open to close, by the protocol `graphql-transport-ws`: reads and handles one message at a time,
/// on its own virtual thread.
final class Conversation {

    static final String SUB_PROTOCOL = "graphql-transport-ws";

    private final ServerWebSocket socket;
    private final Inbox inbox;
    private final Outbox outbox;
    private final OperationRun run;
    private final Operations operations;
    private final WebSocketConfig config;
    private final Duration operationTimeLimit;
    private boolean acknowledged;
    private boolean asked;
    private Instant lastUsed = Instant.now();

    /// @param operationTimeLimit time that running operations get when the service stops
    Conversation(ServerWebSocket socket, Inbox inbox, Outbox outbox, OperationRun run, Operations operations,
            WebSocketConfig config, Duration operationTimeLimit) {
        this.socket = socket;
        this.inbox = inbox;
        this.outbox = outbox;
        this.run = run;
        this.operations = operations;
        this.config = config;
        this.operationTimeLimit = operationTimeLimit;
    }

    /// Returns when the connection is closed.
    void hold() throws InterruptedException {
        try {
            checkSubProtocol();
            var opened = Instant.now();
            while (goOn(acknowledged ? config.pingInterval() : initTimeLeft(opened))) {
                checkUse();
            }
        } catch (CloseException end) {
            socket.close(end.code().number(), end.getMessage());
        } finally {
            operations.stopAll();
        }
    }

    private void checkSubProtocol() {
        if (!SUB_PROTOCOL.equals(socket.subProtocol())) {
            throw new CloseException(SUB_PROTOCOL_NOT_ACCEPTABLE, "Subprotocol not acceptable: use " + SUB_PROTOCOL);
        }
    }

    private Duration initTimeLeft(Instant opened) {
        var left = Duration.between(Instant.now(), opened.plus(config.initTimeLimit()));
        if (left.isNegative()) {
            throw new CloseException(INIT_TIME_OUT, "Connection initialisation timeout");
        }
        return left;
    }

    /// @return whether the connection is still open
    private boolean goOn(Duration patience) throws InterruptedException {
        switch (inbox.next(patience)) {
            case Inbox.Event.Received(Buffer message) -> hear(ClientMessage.of(message));
            case Inbox.Event.Unacceptable(CloseCode code, String reason) -> throw new CloseException(code, reason);
            case Inbox.Event.Alive() -> asked = false;
            case Inbox.Event.Silence() -> keepAlive();
            case Inbox.Event.Shutdown() -> goAway();
            case Inbox.Event.Gone() -> {
                return false;
            }
        }
        return true;
    }

    private void hear(ClientMessage message) {
        asked = false;
        switch (message) {
            case ClientMessage.ConnectionInit() -> acknowledge();
            case ClientMessage.Ping() -> outbox.pong();
            case ClientMessage.Pong() -> {
            }
            case ClientMessage.Complete(String id) -> operations.stop(id);
            case ClientMessage.Subscribe subscribe -> start(subscribe);
        }
    }

    private void acknowledge() {
        if (acknowledged) {
            throw new CloseException(TOO_MANY_INITS, "Too many initialisation requests");
        }
        acknowledged = true;
        outbox.acknowledge();
    }

    private void start(ClientMessage.Subscribe subscribe) {
        if (!acknowledged) {
            throw new CloseException(UNAUTHORIZED, "Unauthorized: send connection_init first");
        }
        lastUsed = Instant.now();
        try {
            operations.start(subscribe.id(), subscribe.request());
        } catch (RefusedException overload) {
            run.refuse(subscribe.id(), overload);
        }
    }

    private void checkUse() {
        if (!operations.isIdle()) {
            lastUsed = Instant.now();
        } else if (Instant.now().isAfter(lastUsed.plus(config.idleTimeLimit()))) {
            throw new CloseException(IDLE, "No operation for a long time");
        }
    }

    private void keepAlive() {
        if (asked) {
            throw new CloseException(IDLE, "No answer to a ping");
        }
        if (acknowledged) { // before that, the time limit of connection_init applies
            asked = true;
            socket.writePing(Buffer.buffer());
        }
    }

    private void goAway() throws InterruptedException {
        operations.awaitEnd(operationTimeLimit);
        outbox.flush();
        throw new CloseException(GOING_AWAY, "The service stops; please reconnect");
    }
}
