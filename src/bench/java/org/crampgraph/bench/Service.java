package org.crampgraph.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A measured server: a process of its own, or a peer at an address.
///
/// @param endpoint of documents; null if each has its own path
/// @param gauge    null for a peer
/// @param process  null for a peer
record Service(String name, InetSocketAddress address, String endpoint, Gauge gauge, Process process)
        implements
            AutoCloseable {

    /// Also used by the image.
    static final String COLLECTOR = "-XX:+UseSerialGC";

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    /// The packaged program of this folder.
    static final Path PROGRAM = Path.of("target/quarkus-app");
    /// Java's ahead-of-time cache for it; made by `-Daot`.
    static final Path AOT_CACHE = PROGRAM.resolve("app.aot");

    /// A server that runs already, such as another implementation of the same schema.
    ///
    /// @param url of its GraphQL endpoint, by plain HTTP
    static Service peer(String name, URI url) {
        if (!"http".equals(url.getScheme()) || url.getPort() < 0) {
            throw new IllegalArgumentException(name + ": give a URL such as http://127.0.0.1:4000/graphql, not " + url);
        }
        return new Service(name, new InetSocketAddress(url.getHost(), url.getPort()), url.getRawPath(), null, null);
    }

    /// Starts the packaged program.
    ///
    /// @param settings its configuration
    /// @param options  of the JVM
    static Service start(String name, String endpoint, Map<String, String> settings, String... options) {
        return start(PROGRAM, name, endpoint, settings, options);
    }

    /// Starts a packaged program.
    ///
    /// @param program  its folder, which has `quarkus-run.jar`
    /// @param settings its configuration
    /// @param options  of the JVM
    static Service start(Path program, String name, String endpoint, Map<String, String> settings,
            String... options) {
        List<String> command = new ArrayList<>(List.of(java(), COLLECTOR));
        command.addAll(List.of(options));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=0",
                "-Dquarkus.management.port=0", "-jar",
                program.resolve("quarkus-run.jar").toString()));
        return start(name, endpoint, new ProcessBuilder(command));
    }

    static Service start(String name, String endpoint, ProcessBuilder command) {
        try {
            var log = Path.of("target/bench", name + ".log");
            var process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            var address = new InetSocketAddress("127.0.0.1", port(name, process, log));
            return new Service(name, address, endpoint, Gauge.of(process.toHandle()), process);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(name + " cannot be started", e);
        }
    }

    private static int port(String name, Process process, Path log) throws IOException, InterruptedException {
        while (process.isAlive()) {
            var found = LISTENING.matcher(Files.readString(log));
            if (found.find()) {
                return Integer.parseInt(found.group(1));
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException(name + " ended before it listened:\n" + Files.readString(log));
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    String path(Document document) {
        return endpoint == null ? "/" + document.name() : endpoint;
    }

    boolean measured() {
        return gauge != null;
    }

    @Override
    public void close() {
        if (!measured()) {
            return;
        }
        gauge.close();
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
