package org.crampgraph.database;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// Replaces the service in tests of its database: holds the embedded server of a folder until it is ended.
class HeldServer {

    /// Prints the port and the password, or the message why there is no server.
    public static void main(String... arguments) throws InterruptedException {
        try {
            RunningServer server = EmbeddedServer.start(Path.of(arguments[0]), Durability.KEPT);
            System.out.println(server.port() + " " + server.password());
            new CountDownLatch(1).await();
        } catch (DatabaseException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }
}
