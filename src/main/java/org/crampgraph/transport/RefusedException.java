package org.crampgraph.transport;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Ends a request before or instead of its answer; carries what the client is told. Never logged: it is the client's to mend.
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

    /// A bound that was passed.
    public static RefusedException overLimit(ErrorCode code, String message, long limit, long actual) {
        return new RefusedException(List.of(AnswerError.of(code, message).with("limit", limit).with("actual", actual)));
    }

    /// For a while: the client may come back later.
    public static RefusedException retryAfter(ErrorCode code, String message, Duration pause) {
        long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        return new RefusedException(List.of(AnswerError.of(code, message).with("retryAfterSeconds", seconds)));
    }

    /// The same refusal, told together with the cost of what was refused.
    public RefusedException withCost(Cost cost) {
        return new RefusedException(answer.withCost(cost));
    }

    /// What the client is told: one error or more, and no data.
    public Answer answer() {
        return answer;
    }

    public ErrorCode code() {
        return answer.errors().getFirst().code();
    }
}
