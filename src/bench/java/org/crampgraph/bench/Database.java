package org.crampgraph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.crampgraph.database.Durability;
import org.crampgraph.database.EmbeddedServer;
import org.crampgraph.database.RunningServer;

/// The embedded PostgreSQL that all contenders share. It is deleted and created again for each benchmark.
record Database(RunningServer server, Path folder) {

    private static final Pattern STATEMENT = Pattern.compile("(?m)^crampgraph LOG:  execute [^:]*: *(?i:select|with)");
    private static final Pattern EXECUTED =
            Pattern.compile("(?m)^crampgraph LOG:  execute [^:]*: *((?i:select|with)[^\\n]*"
                    + "(?:\\n\\t[^\\n]*)*)(?:\\ncrampgraph DETAIL:  [Pp]arameters: (.*))?");
    private static final Pattern VALUE = Pattern.compile("(\\$\\d+) = ('(?:[^']|'')*'|NULL)");
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

    /// The same with more.
    Map<String, String> settings(String name, Map<String, String> more) {
        var settings = settings(name);
        settings.putAll(more);
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
        return statements(service, document, ASKED);
    }

    private double statements(Service service, Document document, int asked) {
        run("postgres", "alter system set log_line_prefix = '%a '", "alter system set log_statement = 'all'",
                "select pg_reload_conf()", "select pg_sleep(0.5)");
        int before = logged();
        Load.times(service, document, asked);
        run("postgres", "alter system reset log_statement", "select pg_reload_conf()", "select pg_sleep(0.5)");
        return (logged() - before) / (double) asked;
    }

    /// The texts of the statements of one answer, with their values.
    List<String> texts(Service service, Document document) {
        int before = log().length();
        statements(service, document, 1);
        var texts = new ArrayList<String>();
        for (var found : EXECUTED.matcher(log().substring(before)).results().toList()) {
            texts.add(withValues(found.group(1).replaceAll("\\s+", " "), found.group(2)) + ";");
        }
        return texts;
    }

    /// From the last, because `$1` is also the start of `$10`.
    private static String withValues(String text, String details) {
        var values = details == null ? List.<MatchResult>of() : VALUE.matcher(details).results().toList();
        for (var value : values.reversed()) {
            text = text.replace(value.group(1), value.group(2));
        }
        return text;
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("server.log"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL's log cannot be read", e);
        }
    }

    private int logged() {
        return Math.toIntExact(STATEMENT.matcher(log()).results().count());
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
