package org.crampgraph.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.List;

/// A connection that sends a request and awaits its answer before it sends the next.
final class Client implements AutoCloseable {

    private final SocketChannel channel;
    private final List<ByteBuffer> requests;
    private final ByteBuffer arrived = ByteBuffer.allocateDirect(1 << 16);
    private final Response response = new Response();
    private int next;
    private long since;

    /// @param requests sent in turn
    /// @param next     the first of them
    Client(Selector selector, InetSocketAddress server, List<ByteBuffer> requests, int next) throws IOException {
        this.channel = SocketChannel.open(server);
        this.requests = requests;
        this.next = next;
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    /// @param since when the request was due, in nanoseconds
    void send(long since) throws IOException {
        this.since = since;
        response.startAnew();
        var request = requests.get(next++ % requests.size()).duplicate();
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    /// True once the answer is complete.
    boolean receive() throws IOException {
        arrived.clear();
        if (channel.read(arrived) < 0) {
            throw new EOFException("The server closed the connection");
        }
        return response.take(arrived.flip());
    }

    int status() {
        return response.status();
    }

    long since() {
        return since;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
