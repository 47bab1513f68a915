package org.crampgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A measured server in its own process.
///
/// @param endpoint of documents; null if each has its own path
record Service(String name, int port, String endpoint, Gauge gauge, Process process) implements AutoCloseable {

    /// Also used by the image.
    static final String COLLECTOR = "-XX:+UseSerialGC";

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    /// Starts the packaged program.
    ///
    /// @param settings its configuration
    /// @param options  of the JVM
    static Service start(String name, String endpoint, Map<String, String> settings, String... options) {
        List<String> command = new ArrayList<>(List.of(java(), COLLECTOR));
        command.addAll(List.of(options));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=0",
                "-Dquarkus.management.port=0", "-jar",
                Path.of("target/quarkus-app/quarkus-run.jar").toString()));
        return start(name, endpoint, new ProcessBuilder(command));
    }

    static Service start(String name, String endpoint, ProcessBuilder command) {
        try {
            var log = Path.of("target/bench", name + ".log");
            var process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new Service(name, port(name, process, log), endpoint, Gauge.of(process.toHandle()), process);
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

    @Override
    public void close() {
        gauge.close();
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
