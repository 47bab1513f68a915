package org.crampgraph.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// A PostgreSQL server that can die and restart at the same address.
///
/// @param port on 127.0.0.1
public record RestartableServer(ServerFolder folder, ServerPrograms programs, int port) implements AutoCloseable {

    public static RestartableServer start(Path path) throws IOException {
        var folder = ServerFolder.at(path);
        var bin = ServerArchive.forThisMachine().unpackIn(folder.root()).resolve("bin");
        var programs = new ServerPrograms(bin, folder.output());
        return new RestartableServer(folder, programs, new Cluster(folder, programs, Durability.KEPT).start());
    }

    /// The variables that configure the program for the server.
    public Map<String, String> environment() throws IOException {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "QUARKUS_DATASOURCE_USERNAME", RunningServer.ROLE,
                "QUARKUS_DATASOURCE_PASSWORD", folder.password());
    }

    /// `kill -9`; returns when it is gone.
    public void kill() throws IOException {
        folder.postmaster().ifPresent(process -> {
            process.destroyForcibly();
            CompletableFuture.allOf(process.onExit()).join();
        });
    }

    /// With the options of its first start, so on the same port; returns when it accepts connections.
    public void restart() throws IOException {
        programs.run("pg_ctl",
                List.of("restart", "-D", folder.data().toString(), "-w", "-l", folder.log().toString()));
    }

    @Override
    public void close() throws IOException {
        kill();
    }
}
