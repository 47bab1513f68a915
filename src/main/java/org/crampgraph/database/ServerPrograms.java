package org.crampgraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// PostgreSQL's own programs, unpacked.
///
/// @param bin their folder
/// @param output the file that receives the output of the last one
record ServerPrograms(Path bin, Path output) {

    /// Longer than the time-outs passed to the programs.
    private static final int TIMEOUT_SECONDS = 120;

    /// Runs a program and waits for it.
    ///
    /// @throws DatabaseException if it fails, with the last line of its output
    void run(String program, List<String> arguments) throws IOException {
        Process process = command(program, arguments).start();
        if (!finishes(process) || process.exitValue() != 0) {
            throw new DatabaseException(
                    "The embedded PostgreSQL failed (%s: %s): see the logs in %s, or set QUARKUS_DATASOURCE_JDBC_URL to use another one."
                            .formatted(program, lastLine(), output.getParent()));
        }
    }

    private ProcessBuilder command(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace it does not, and still owns its files
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // the user's PGDATA, PGPORT … belong to another server; messages in English, like ours
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static boolean isRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0);
    }

    private static boolean finishes(Process process) {
        try {
            return process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroy();
        }
    }

    private String lastLine() throws IOException {
        return Files.readAllLines(output).stream().filter(line -> !line.isBlank()).reduce("no output", (a, b) -> b);
    }
}
