package org.crampgraph.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/// A process that holds an embedded server like the service, and can die like it.
///
/// @param said its first line: the port and the password, or why there is no server
record Holder(Process process, String said) implements AutoCloseable {

    static Holder of(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp", System.getProperty("java.class.path"),
                HeldServer.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Holder(process, process.inputReader().readLine());
    }

    Connection connect() throws SQLException {
        return connect(said.split(" ")[1]);
    }

    Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(url(), RunningServer.ROLE, password);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + said.split(" ")[0] + "/postgres";
    }

    int exitCode() throws InterruptedException {
        return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Ends the process as an operator does, and waits until it has stopped its server.
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
