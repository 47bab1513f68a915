package org.crampgraph.transport.execution;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;

/// Tells a database that is away, or has no connection left for us, from faults of ours.
final class DatabaseLoss {

    private static final String CONNECTION_EXCEPTION = "08";
    /// Too many connections; the server is being shut down, crashed, or is not up yet.
    private static final Set<String> STATES = Set.of("53300", "57P01", "57P02", "57P03");
    /// What the pool says where nobody gave a connection back in time, or none could be made. It has no SQLSTATE.
    private static final String NO_CONNECTION = "acquisition timeout";

    private DatabaseLoss() {}

    static boolean isIn(List<GraphQLError> errors) {
        return errors.stream().anyMatch(
                error -> error instanceof ExceptionWhileDataFetching fetching && isCauseOf(fetching.getException()));
    }

    private static boolean isCauseOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException exception && isLoss(exception)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLoss(SQLException exception) {
        var state = exception.getSQLState();
        return state == null ? String.valueOf(exception.getMessage()).contains(NO_CONNECTION)
                : state.startsWith(CONNECTION_EXCEPTION) || STATES.contains(state);
    }
}
