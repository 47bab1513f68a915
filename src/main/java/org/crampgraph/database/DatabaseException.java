package org.crampgraph.database;

/// There is no database. The message is one sentence for the operator: what is wrong and how to put it right.
public class DatabaseException extends RuntimeException {

    DatabaseException(String message) {
        super(message);
    }

    DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
