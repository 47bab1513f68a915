package org.crampgraph.database;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/// Stands between one client and PostgreSQL, and tells the client another process id than the server's, as PgBouncer does.
record RenumberingProxy(ServerSocket listener, String url) implements AutoCloseable {

    private static final int BACKEND_KEY_DATA = 'K';

    static RenumberingProxy to(String url) throws IOException {
        var server = URI.create(url.substring("jdbc:".length()));
        var listener = new ServerSocket(0);
        Thread.startVirtualThread(() -> relay(listener, server));
        return new RenumberingProxy(listener, url.replace(":" + server.getPort(), ":" + listener.getLocalPort()));
    }

    private static void relay(ServerSocket listener, URI address) {
        try (var client = listener.accept(); var server = new Socket(address.getHost(), address.getPort())) {
            Thread.startVirtualThread(() -> requests(client, server));
            var in = new DataInputStream(server.getInputStream());
            var out = new DataOutputStream(client.getOutputStream());
            out.write(in.readByte()); // the refusal of TLS
            while (true) {
                answer(in, out);
            }
        } catch (IOException closed) {
            // the test has ended
        }
    }

    private static void requests(Socket client, Socket server) {
        try {
            client.getInputStream().transferTo(server.getOutputStream());
        } catch (IOException closed) {
            // the test has ended
        }
    }

    /// Passes one message on.
    private static void answer(DataInputStream in, DataOutputStream out) throws IOException {
        int type = in.readUnsignedByte();
        int length = in.readInt();
        byte[] content = in.readNBytes(length - Integer.BYTES);
        if (type == BACKEND_KEY_DATA) {
            content[3] ^= 1;
        }
        out.write(type);
        out.writeInt(length);
        out.write(content);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
