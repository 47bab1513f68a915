package org.crampgraph.start;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Locale;

/// Explains why the database prevents startup, by the class of PostgreSQL's SQLSTATE, and what an operator can do.
final class DatabaseRefusal {

    private static final String CHECK =
            "check QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD";

    private DatabaseRefusal() {}

    /// @return null for an error that an operator cannot fix
    static String sentence(SQLException e) {
        String advice = advice(String.valueOf(e.getSQLState()), String.valueOf(e.getMessage()));
        return advice == null ? null : advice.formatted(StartFailure.oneLine(e.getMessage() + detail(e)));
    }

    private static String advice(String state, String message) {
        if (message.contains("startup parameter")) { // PgBouncer
            return "The connection pooler refuses a setting (%s): add it to its ignore_startup_parameters, or connect to PostgreSQL itself.";
        }
        if (message.toLowerCase(Locale.ROOT).contains("acquisition timeout")) {
            return "The database does not answer in time (%s): " + CHECK + ", and that a PostgreSQL is running there.";
        }
        return switch (state.substring(0, 2)) {
            case "08", "28", "3D" -> "The database is not usable (%s): " + CHECK + ".";
            case "0A", "58" ->
                "The PostgreSQL server lacks what CrampGraph needs (%s): use PostgreSQL 15 to 18 with its contrib extensions.";
            case "25" ->
                "The database is read-only (%s): name the primary, or serve from a standby with QUARKUS_FLYWAY_MIGRATE_AT_START=false and CRAMPGRAPH_CONTENT_LOAD_AT_START=false.";
            case "42" -> rights(state);
            case "53" -> resources(state);
            case "55", "40" -> "Another program holds what startup needs (%s): start again when it has ended.";
            case "57" -> "The database ends connections or statements at the moment (%s): start again when it is up.";
            default -> null;
        };
    }

    private static String rights(String state) {
        return state.equals("42501")
                ? "The database denies a right that startup needs (%s): grant it to QUARKUS_DATASOURCE_USERNAME."
                : null;
    }

    private static String resources(String state) {
        return state.equals("53300")
                ? "The database has no connection left (%s): raise its max_connections, or lower QUARKUS_DATASOURCE_JDBC_MAX_SIZE."
                : "The database server is short of disk or memory (%s): make room there.";
    }

    /// What the driver keeps in causes.
    private static String detail(SQLException e) {
        return switch (e.getCause()) {
            case UnknownHostException host -> " There is no host " + host.getMessage();
            case SocketTimeoutException silence -> " No answer in time";
            case ConnectException refusal -> " " + refusal.getMessage();
            case null, default -> "";
        };
    }
}
