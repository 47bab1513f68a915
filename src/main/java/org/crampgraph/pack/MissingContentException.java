package org.crampgraph.pack;

/// There is no content to serve. The message is for the operator.
public class MissingContentException extends RuntimeException {

    MissingContentException() {
        super("The database has no content: run this program with the argument `migrate` on it, or set CRAMPGRAPH_CONTENT_LOAD_AT_START=true.");
    }
}
