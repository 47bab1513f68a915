package org.crampgraph.database;

import java.io.IOException;
import java.nio.file.Path;

import org.jboss.logging.Logger;

/// An embedded PostgreSQL server in its own folder, on loopback and a free port, for the lifetime of this process.
///
/// The server is a separate process. It survives a live reload, which restarts the application in the same process, and
/// a `kill -9` of the service: the next start then stops it and starts it again.
public final class EmbeddedServer {

    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);

    /// A live reload and a restart between tests load this class again. All copies share a system property: the port of
    /// the server, under this prefix and the path of its folder. The prefix is outside the configuration, because
    /// unknown configuration keys stop startup.
    private static final String PORT = "org.crampgraph.embedded-postgresql.port:";

    private EmbeddedServer() {}

    /// Starts the server of a folder, which is created if missing; returns the running one if this process started it
    /// before.
    ///
    /// @throws DatabaseException if another process uses the folder, or PostgreSQL cannot start in it
    public static synchronized RunningServer start(Path path, Durability durability) {
        ServerArchive archive = ServerArchive.forThisMachine();
        try {
            ServerFolder folder = ServerFolder.at(path);
            Integer known = Integer.getInteger(PORT + folder.root());
            int port = known != null ? known : launch(folder, archive, durability);
            return new RunningServer(port, folder.password());
        } catch (IOException e) {
            throw new DatabaseException(
                    "The embedded PostgreSQL cannot use the folder %s (%s): set CRAMPGRAPH_DATABASE_FOLDER to another one, or QUARKUS_DATASOURCE_JDBC_URL to a database."
                            .formatted(path.toAbsolutePath(), e),
                    e);
        }
    }

    private static int launch(ServerFolder folder, ServerArchive archive, Durability durability) throws IOException {
        FolderLock lock = FolderLock.take(folder);
        ServerPrograms programs = new ServerPrograms(archive.unpackIn(folder.root()).resolve("bin"), folder.output());
        Cluster cluster = new Cluster(folder, programs, durability);
        int port = cluster.start();
        System.setProperty(PORT + folder.root(), Integer.toString(port));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(cluster, lock), "Stop the embedded PostgreSQL"));
        LOG.infof("Embedded PostgreSQL listens on 127.0.0.1:%d and keeps its data in %s", port, folder.root());
        return port;
    }

    /// The lock is a parameter so that it stays reachable, and therefore held, until now.
    private static void stop(Cluster cluster, FolderLock lock) {
        try (lock) {
            cluster.stop();
        } catch (IOException | DatabaseException e) {
            System.err.println(e.getMessage());
        }
    }
}
