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

/// Receives events from the client, one at a time: it reads the next message from the network only after the previous
/// one has been handled, so a client cannot queue anything here.
final class Inbox {

    /// The server answers pings by itself. More pings than this, sent without reading the answers, are too many.
    private static final int MOST_UNREAD_PONGS = 100;

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final ServerWebSocket socket;
    private final int maxMessage;
    private Buffer message = Buffer.buffer();
    private int unreadPongs;

    /// An event of a connection.
    sealed interface Event {

        record Received(Buffer message) implements Event {}

        /// A violation of the protocol.
        record Unacceptable(CloseCode code, String reason) implements Event {}

        /// A ping or pong.
        record Alive() implements Event {}

        /// No event during the waiting time.
        record Silence() implements Event {}

        /// The client disconnected.
        record Gone() implements Event {}

        /// The service is stopping.
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
