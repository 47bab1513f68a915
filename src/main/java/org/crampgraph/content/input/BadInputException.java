package org.crampgraph.content.input;

import io.smallrye.graphql.api.ErrorCode;

/// The caller's input is invalid. The message says what was wrong and how to put it right, and is shown to the caller.
@ErrorCode("BAD_USER_INPUT")
public class BadInputException extends RuntimeException {

    public BadInputException(String message) {
        super(message);
    }
}
