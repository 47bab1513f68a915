package org.crampgraph.database;

/// There is no database. The message says what is wrong and how to put it right, in one sentence.
public class DatabaseException extends RuntimeException {

    DatabaseException(String message) {
        super(message);
    }

    DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
