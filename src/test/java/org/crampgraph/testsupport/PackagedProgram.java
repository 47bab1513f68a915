package org.crampgraph.testsupport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.restassured.RestAssured;

/// The packaged program, jar or native, as an operator starts it: a process with only its environment.
///
/// @param address of the service, `http://localhost:…`; null if it ended before it answered
/// @param management address of the management port; null as above
/// @param said its output until then
/// @param output all of it, as it comes
public record PackagedProgram(Process process, String address, String management, String said,
        ProgramOutput output) implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile(
            "Listening on: http://[^:]+:(\\d+)\\. Management interface listening on http://[^:]+:(\\d+)");
    private static final boolean NATIVE = System.getProperty("native") != null;
    private static final String HOST = "http://localhost:";
    /// Of the environment; tests start the program without a warm-up, unless they set it.
    public static final String WARM_UP_TIME_LIMIT = "CRAMPGRAPH_GRAPHQL_EXECUTION_WARM_UP_TIME_LIMIT";

    /// Returns when the program answers or has ended.
    public static PackagedProgram start(Map<String, String> environment, String... options) throws IOException {
        return run(environment, List.of(options), List.of());
    }

    /// Runs a command of the program, and returns when it has ended.
    public static PackagedProgram command(Map<String, String> environment, String... arguments) throws IOException {
        return run(environment, List.of(), List.of(arguments));
    }

    /// Runs the jar of another version, with these arguments; returns when it answers or has ended.
    public static PackagedProgram ofJar(Path jar, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(javaProgram(), "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return listen(environment, command);
    }

    private static PackagedProgram run(Map<String, String> environment, List<String> options, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(NATIVE ? List.of(System.getProperty("native.image.path")) : java());
        command.addAll(options);
        if (!NATIVE) {
            command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        }
        command.addAll(arguments);
        return listen(environment, command);
    }

    private static PackagedProgram listen(Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // the user who runs the tests may have a database configured
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("CRAMPGRAPH_"));
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", "0");
        builder.environment().put("QUARKUS_BANNER_ENABLED", "false");
        builder.environment().put(WARM_UP_TIME_LIMIT, "0s"); // it would take the processors from the tests
        builder.environment().putAll(environment);
        return listen(builder.start());
    }

    /// Records what it looks up by name, for the rehearsal of the native program.
    private static List<String> java() {
        List<String> command =
                new ArrayList<>(List.of(System.getProperty("rehearsal.agent", "").strip().split("\\s+")));
        command.removeIf(String::isEmpty);
        command.addFirst(javaProgram());
        return command;
    }

    private static String javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static PackagedProgram listen(Process process) throws IOException {
        var output = new ProgramOutput(process);
        var listening = output.await(line -> LISTENING.matcher(line).find()).map(LISTENING::matcher)
                .filter(Matcher::find);
        var said = output.lines().stream().map(line -> line + '\n').collect(Collectors.joining());
        return listening
                .map(ports -> new PackagedProgram(process, HOST + ports.group(1), HOST + ports.group(2), said, output))
                .orElseGet(() -> new PackagedProgram(process, null, null, said, output));
    }

    /// This, if it answers, once it is ready.
    public PackagedProgram answering() throws Exception {
        if (address == null) {
            throw new AssertionError("did not start: " + said);
        }
        awaitReadiness(200);
        return this;
    }

    /// Sends SIGTERM, as Kubernetes does. (`Process.destroy` would also close the stream with the output.)
    public void terminate() {
        process.toHandle().destroy();
    }

    /// Returns when a line of the program's output contains this.
    public void awaitOutput(String part) throws IOException {
        if (output.await(line -> line.contains(part)).isEmpty()) {
            throw new AssertionError("ended without saying: " + part);
        }
    }

    /// Returns when the readiness check is up (200) or down (503).
    public void awaitReadiness(int status) throws Exception {
        Await.until("readiness " + status,
                () -> RestAssured.get(management + "/q/health/ready").statusCode() == status);
    }

    /// @return -1 if the program does not end within three minutes
    public int exitCode() throws InterruptedException {
        return process.waitFor(180, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /// Stops the program as an operator does, and waits for its end.
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (exitCode() == -1) {
            process.destroyForcibly();
            throw new AssertionError("did not stop");
        }
    }
}
