package org.crampgraph.transport.engine;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import org.crampgraph.transport.response.ErrorCode;
import org.crampgraph.transport.response.RefusedException;

/// Errors for clients when the database fails temporarily, by the class of PostgreSQL's SQLSTATE. All others are our
/// own faults.
enum DatabaseFault {

    /// No connection (08, 28, 3D), read-only (25006), short of disk or memory (53), shutting down (57P), or an error of the system (58).
    AWAY("08.*|28.*|3D.*|25006|53[12].*|57P.*|58.*", ErrorCode.DATABASE_UNAVAILABLE,
            "The database is unavailable at the moment; please retry later."),
    /// The server has no connection left.
    FULL("53.*", ErrorCode.OVERLOADED, "All database connections are in use; please retry later."),
    /// A lock (55P03), a deadlock or a conflict with other writers (40).
    LOCKED("55P03|40.*", ErrorCode.DATABASE_BUSY, "Another transaction holds a lock that this needs; please retry."),
    /// PostgreSQL cancelled a statement that took too long.
    SLOW("57014", ErrorCode.TIME_LIMIT_EXCEEDED,
            "A statement took longer than the database allows and was cancelled: request less at a time.");

    private static final Duration PAUSE = Duration.ofSeconds(1);
    /// The pool's message if no connection is returned in time. It has no SQLSTATE.
    private static final String NO_CONNECTION = "acquisition timeout";

    private final String states;
    private final ErrorCode code;
    private final String message;

    DatabaseFault(String states, ErrorCode code, String message) {
        this.states = states;
        this.code = code;
        this.message = message;
    }

    /// @param full whether all connections of the pool are in use
    static Optional<DatabaseFault> in(List<GraphQLError> errors, boolean full) {
        return errors.stream().filter(ExceptionWhileDataFetching.class::isInstance)
                .map(error -> ((ExceptionWhileDataFetching) error).getException())
                .flatMap(failure -> of(failure, full).stream()).findFirst();
    }

    /// @param full whether all connections of the pool are in use
    static Optional<DatabaseFault> of(Throwable failure, boolean full) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException exception) {
                return ofState(exception, full);
            }
        }
        return Optional.empty();
    }

    private static Optional<DatabaseFault> ofState(SQLException exception, boolean full) {
        var state = exception.getSQLState();
        if (state == null) {
            return String.valueOf(exception.getMessage()).toLowerCase(Locale.ROOT).contains(NO_CONNECTION)
                    ? Optional.of(full ? FULL : AWAY)
                    : Optional.empty();
        }
        for (var fault : values()) {
            if (state.matches(fault.states)) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    RefusedException refusal() {
        return this == SLOW ? new RefusedException(code, message) : RefusedException.retryAfter(code, message, PAUSE);
    }
}
