package org.crampgraph.testsupport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The packaged program as an operator starts it: a process with nothing but its environment.
///
/// @param address where it answers, `http://localhost:…`; null if it ended before it did
/// @param said what it printed until then
public record PackagedProgram(Process process, String address, String said) implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://\\S+:(\\d+)");

    /// Returns when the program answers or has ended.
    public static PackagedProgram start(Map<String, String> environment, String... jvmOptions) throws IOException {
        List<String> command = new ArrayList<>(List.of(jvmOptions));
        command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // whoever runs the tests may have a database of their own
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("CRAMPGRAPH_"));
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().put("QUARKUS_BANNER_ENABLED", "false");
        builder.environment().putAll(environment);
        return listen(builder.start());
    }

    private static PackagedProgram listen(Process process) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = process.inputReader().readLine(); line != null; line = process.inputReader().readLine()) {
            said.append(line).append('\n');
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                return new PackagedProgram(process, "http://localhost:" + listening.group(1), said.toString());
            }
        }
        return new PackagedProgram(process, null, said.toString());
    }

    /// @return -1 if the program does not end within half a minute
    public int exitCode() throws InterruptedException {
        return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
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
