package org.crampgraph.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.crampgraph.testsupport.FreshDatabase;

/// A proxy in front of the test server, which changes the version that the server names to 14.
final class OlderServer implements AutoCloseable {

    private static final String NAMED = "(?<=server_version\0)\\d\\d";

    private final ServerSocket proxy = new ServerSocket(0);
    private final FreshDatabase database;
    private final URI server;

    OlderServer(FreshDatabase database) throws IOException {
        this.database = database;
        this.server = URI.create(database.url().substring("jdbc:".length()));
        Thread.startVirtualThread(() -> quietly(this::accept));
    }

    Map<String, String> environment() {
        var address = "127.0.0.1:" + proxy.getLocalPort();
        return new FreshDatabase(database.url().replace(server.getAuthority(), address), database.user(),
                database.password()).environment(Map.of());
    }

    private void accept() throws IOException {
        while (true) {
            var client = proxy.accept();
            var target = new Socket(server.getHost(), server.getPort());
            Thread.startVirtualThread(() -> quietly(() -> copy(client.getInputStream(), target.getOutputStream())));
            Thread.startVirtualThread(() -> quietly(() -> copy(target.getInputStream(), client.getOutputStream())));
        }
    }

    private static void copy(InputStream from, OutputStream to) throws IOException {
        try (from; to) {
            byte[] buffer = new byte[65_536];
            for (int length = from.read(buffer); length >= 0; length = from.read(buffer)) {
                var text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
                to.write(text.replaceAll(NAMED, "14").getBytes(StandardCharsets.ISO_8859_1));
                to.flush();
            }
        }
    }

    @Override
    public void close() throws IOException {
        proxy.close();
    }

    private interface Work {
        void run() throws IOException;
    }

    /// A closed socket ends the work.
    private static void quietly(Work work) {
        try {
            work.run();
        } catch (IOException closed) {
            // the program or the test has ended
        }
    }
}
