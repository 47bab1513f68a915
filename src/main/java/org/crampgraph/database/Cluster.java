package org.crampgraph.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The data of one embedded server, and the `initdb` and `pg_ctl` calls that create, start and stop it.
record Cluster(ServerFolder folder, ServerPrograms programs, Durability durability) {

    /// @return the port on which the server accepts connections
    int start() throws IOException {
        stopLeftOver();
        if (!Files.exists(folder.data())) {
            initialise();
        }
        Files.deleteIfExists(folder.log());
        try {
            return startOn(freePort());
        } catch (DatabaseException e) {
            // a free port may be taken a moment later; any other fault occurs again
            return startOn(freePort());
        }
    }

    private int startOn(int port) throws IOException {
        pgCtl("start", "-l", folder.log().toString(), "-t", "60", "-o", options(port));
        return port;
    }

    /// The service shuts down at the same time: "smart" lets it finish and close its connections. Other clients are
    /// disconnected when that time is over.
    void stop() throws IOException {
        try {
            pgCtl("stop", "-m", "smart", "-t", "5");
        } catch (DatabaseException stillConnected) {
            pgCtl("stop", "-m", "fast", "-t", "20");
        }
        if (durability == Durability.THROWAWAY) {
            ServerFolder.delete(folder.root());
        }
    }

    /// We hold the folder's lock, so a server that still runs here belongs to a service that died. The process id in
    /// its file may have been reused: only a program from this folder is stopped.
    private void stopLeftOver() throws IOException {
        if (folder.postmaster().isPresent()) {
            pgCtl("stop", "-m", "fast", "-t", "30");
        }
        Files.deleteIfExists(folder.postmasterFile());
    }

    /// Moved into place when complete, so that an interrupted start leaves nothing incomplete.
    private void initialise() throws IOException {
        Path partial = folder.root().resolve("data.partial");
        ServerFolder.delete(partial);
        folder.writePassword();
        List<String> arguments = new ArrayList<>(List.of(
                "-D", partial.toString(),
                "--username=" + RunningServer.ROLE,
                "--pwfile=" + folder.passwordFile(),
                "--auth=scram-sha-256",
                // the same sort order and case rules on every machine
                "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        arguments.addAll(durability.initOptions);
        programs.run("initdb", arguments);
        Files.move(partial, folder.data());
    }

    private String options(int port) {
        List<String> settings = new ArrayList<>(List.of(
                "port=" + port, "listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC"));
        settings.addAll(durability.settings);
        return "-c " + String.join(" -c ", settings);
    }

    private void pgCtl(String action, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(action, "-D", folder.data().toString(), "-w"));
        arguments.addAll(List.of(options));
        programs.run("pg_ctl", arguments);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
