package org.crampgraph.transport.websocket;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.crampgraph.transport.websocket.CloseCode.INVALID_MESSAGE;
import static org.crampgraph.transport.websocket.CloseCode.MESSAGE_TOO_BIG;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrame;

/// What comes from the other side, one event at a time: the next message is read from the network only when the one before
/// it has been dealt with, so a client cannot pile up anything here.
final class Inbox {

    /// The server answers pings by itself. This many that a client sends without reading the answers is too much.
    private static final int MOST_UNREAD_PONGS = 100;

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final ServerWebSocket socket;
    private final int maxMessage;
    private Buffer message = Buffer.buffer();
    private int unreadPongs;

    /// Something that happens to a connection.
    sealed interface Event {

        record Received(Buffer message) implements Event {}

        /// Against the protocol, whatever it would have been.
        record Unacceptable(CloseCode code, String reason) implements Event {}

        /// A sign of life.
        record Alive() implements Event {}

        /// Nothing at all, for as long as was waited.
        record Silence() implements Event {}

        /// The client is gone.
        record Gone() implements Event {}

        /// The service is about to stop.
        record Shutdown() implements Event {}
    }

    /// For the event loop.
    Inbox(ServerWebSocket socket, int maxMessage) {
        this.socket = socket;
        this.maxMessage = maxMessage;
        socket.frameHandler(this::take).pongHandler(pong -> events.add(new Event.Alive()));
        socket.closeHandler(closed -> events.add(new Event.Gone()));
        socket.exceptionHandler(failure -> {}); // closes the connection, too
    }

    Event next(Duration patience) throws InterruptedException {
        socket.resume();
        var event = events.poll(patience.toNanos(), NANOSECONDS);
        return event == null ? new Event.Silence() : event;
    }

    void shutdown() {
        events.add(new Event.Shutdown());
    }

    private void take(WebSocketFrame frame) {
        switch (frame.type()) {
            case TEXT, CONTINUATION -> append(frame);
            case BINARY -> deliver(new Event.Unacceptable(INVALID_MESSAGE, "Invalid message: it must be text."));
            case PING -> countPong();
            case PONG, CLOSE -> {
            } // they have handlers of their own
        }
    }

    private void append(WebSocketFrame frame) {
        message.appendBuffer(frame.binaryData());
        if (message.length() > maxMessage) {
            message = Buffer.buffer();
            deliver(new Event.Unacceptable(MESSAGE_TOO_BIG, "A message has at most " + maxMessage + " bytes."));
        } else if (frame.isFinal()) {
            deliver(new Event.Received(message));
            message = Buffer.buffer();
        }
    }

    private void deliver(Event event) {
        socket.pause();
        events.add(event);
    }

    private void countPong() {
        if (socket.isClosed()) {
            return; // what the client sent before it closed still comes in, and asking a closed socket anything is an error
        }
        unreadPongs = socket.writeQueueFull() ? unreadPongs + 1 : 0;
        if (unreadPongs > MOST_UNREAD_PONGS) {
            socket.close();
        }
    }
}
