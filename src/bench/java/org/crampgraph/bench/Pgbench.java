package org.crampgraph.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The statements of a cold answer, sent by PostgreSQL's own pgbench as prepared statements: the limit of a service that reads.
record Pgbench(Path program, Database database) {

    private static final Pattern SPEED = Pattern.compile("(?m)^tps = ([0-9.]+) .*without");
    private static final String CONNECTIONS = "16";
    /// Connecting, and preparing the statements.
    private static final Duration BEFORE = Duration.ofSeconds(1);

    /// Empty if the program is not installed.
    ///
    /// @param given its path; null to look in the folders of `PATH`
    static Optional<Pgbench> find(Path given, Database database) {
        return Stream.concat(Stream.ofNullable(given), Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "pgbench"))).filter(Files::isExecutable).findFirst()
                .map(program -> new Pgbench(program, database));
    }

    /// One round. The processor time is that of the database.
    ///
    /// @param statements with their values
    Round round(List<String> statements, Duration time) {
        try {
            var script = Files.write(Path.of("target/bench/statements.sql"), statements);
            var log = Path.of("target/bench/pgbench.log");
            var process = start(script, log, time);
            Thread.sleep(BEFORE);
            var before = database.cpu();
            Thread.sleep(time);
            var used = database.cpu().minus(before);
            process.waitFor();
            double perSecond = speed(Files.readString(log));
            double micros = used.toNanos() / 1e3 / (perSecond * time.toMillis() / 1e3);
            return new Round(perSecond, Double.NaN, Double.NaN, 0, micros, Double.NaN);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(program + " did not run", e);
        }
    }

    private Process start(Path script, Path log, Duration time) throws IOException {
        var uri = java.net.URI
                .create(database.settings("postgres").get("quarkus.datasource.jdbc.url").replace("jdbc:", ""));
        var seconds = Long.toString(BEFORE.multipliedBy(2).plus(time).toSeconds());
        var builder =
                new ProcessBuilder(program.toString(), "--no-vacuum", "--protocol=prepared", "--client=" + CONNECTIONS,
                        "--jobs=1", "--time=" + seconds, "--file=" + script, "--host=" + uri.getHost(),
                        "--port=" + uri.getPort(),
                        "--username=" + database.settings("postgres").get("quarkus.datasource.username"),
                        "postgres");
        builder.environment().put("PGPASSWORD", database.settings("postgres").get("quarkus.datasource.password"));
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private double speed(String output) {
        var found = SPEED.matcher(output);
        if (!found.find()) {
            throw new IllegalStateException(program + " failed:\n" + output);
        }
        return Double.parseDouble(found.group(1));
    }
}
