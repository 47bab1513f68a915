package org.crampgraph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

import org.crampgraph.database.Durability;
import org.crampgraph.database.EmbeddedServer;
import org.crampgraph.database.RunningServer;

/// The embedded PostgreSQL that all contenders share. It is deleted and created again for each benchmark.
record Database(RunningServer server, Path folder) {

    private static final Pattern STATEMENT = Pattern.compile("(?m)^crampgraph LOG:  execute [^:]*: *(?i:select|with)");
    private static final int ASKED = 10;

    static Database start() {
        var folder = Path.of("target/bench/postgres");
        return new Database(EmbeddedServer.start(folder, Durability.THROWAWAY), folder);
    }

    /// The configuration of a service for one of the server's databases.
    Map<String, String> settings(String name) {
        var settings = new java.util.HashMap<>(server.datasource());
        settings.compute("quarkus.datasource.jdbc.url", (key, url) -> url.replaceFirst("/[^/]*$", "/" + name));
        return settings;
    }

    Connection connect(String name) throws SQLException {
        var settings = settings(name);
        return DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"), settings.get("quarkus.datasource.password"));
    }

    /// Runs statements one by one, each in its own transaction.
    void run(String name, String... statements) {
        try (var connection = connect(name); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The SQL statements of one answer, from PostgreSQL's own log.
    double statements(Service service, Document document) {
        run("postgres", "alter system set log_line_prefix = '%a '", "alter system set log_statement = 'all'",
                "select pg_reload_conf()", "select pg_sleep(0.5)");
        int before = logged();
        Load.times(service, document, ASKED);
        run("postgres", "alter system reset log_statement", "select pg_reload_conf()", "select pg_sleep(0.5)");
        return (logged() - before) / (double) ASKED;
    }

    private int logged() {
        try {
            var log = Files.readString(folder.resolve("server.log"), StandardCharsets.ISO_8859_1);
            return Math.toIntExact(STATEMENT.matcher(log).results().count());
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL's log cannot be read", e);
        }
    }

    /// Processor time of the server's present processes.
    Duration cpu() {
        try (var lines = Files.lines(folder.resolve("data/postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow())).orElseThrow().descendants()
                    .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                    .reduce(Duration.ZERO, Duration::plus);
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL's process cannot be found", e);
        }
    }
}
