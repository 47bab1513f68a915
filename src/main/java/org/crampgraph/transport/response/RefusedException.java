package org.crampgraph.transport.response;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Rejects a request with the errors for the client. Not logged, because it is the client's mistake.
public final class RefusedException extends RuntimeException {

    private final transient Answer answer;

    private RefusedException(Answer answer) {
        super(answer.errors().getFirst().message(), null, false, false);
        this.answer = answer;
    }

    public RefusedException(List<AnswerError> errors) {
        this(new Answer(errors, null, Map.of()));
    }

    public RefusedException(ErrorCode code, String message) {
        this(List.of(AnswerError.of(code, message)));
    }

    /// A limit was exceeded.
    public static RefusedException overLimit(ErrorCode code, String message, long limit, long actual) {
        return new RefusedException(List.of(AnswerError.of(code, message).with("limit", limit).with("actual", actual)));
    }

    /// Temporary: the client may retry later.
    public static RefusedException retryAfter(ErrorCode code, String message, Duration pause) {
        long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        return new RefusedException(List.of(AnswerError.of(code, message).with("retryAfterSeconds", seconds)));
    }

    /// The same error, with the cost of the rejected request.
    public RefusedException withCost(Cost cost) {
        return new RefusedException(answer.withCost(cost));
    }

    /// The response: one or more errors, and no data.
    public Answer answer() {
        return answer;
    }

    public ErrorCode code() {
        return answer.errors().getFirst().code();
    }
}
