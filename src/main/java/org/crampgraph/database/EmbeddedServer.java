package org.crampgraph.database;

import java.io.IOException;
import java.nio.file.Path;

import org.jboss.logging.Logger;

/// A PostgreSQL server of our own in a folder of its own, on loopback and a free port, for as long as this process lives.
///
/// The server is a process beside ours. It outlives a live reload, which starts the application anew in the same
/// process, and it outlives a `kill -9` of the service: then the next start stops it and starts it afresh.
public final class EmbeddedServer {

    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);

    /// A live reload and a restart between tests load this class again. What every copy of it must know stands in a
    /// system property: the port of the server in the folder whose path follows. Its name is none of the configuration's,
    /// whose unknown keys stop the start.
    private static final String PORT = "org.crampgraph.embedded-postgresql.port:";

    private EmbeddedServer() {}

    /// Starts the server of a folder, which is made if need be; if this process has started it before, finds it again.
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
                    "The embedded PostgreSQL cannot use the folder %s (%s): name another by CRAMPGRAPH_DATABASE_FOLDER, or a database by QUARKUS_DATASOURCE_JDBC_URL."
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

    /// The lock is a parameter so that it stays reachable, and with it held, until here.
    private static void stop(Cluster cluster, FolderLock lock) {
        try (lock) {
            cluster.stop();
        } catch (IOException | DatabaseException e) {
            System.err.println(e.getMessage());
        }
    }
}
