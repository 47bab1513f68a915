package org.crampgraph.transport.document;

import static org.crampgraph.transport.response.ErrorCode.TIME_LIMIT_EXCEEDED;

import java.time.Duration;
import java.util.List;

import org.crampgraph.transport.response.AnswerError;
import org.crampgraph.transport.response.RefusedException;

/// The time by which the check of a document must end.
///
/// @param nanos as [System#nanoTime]
record Deadline(long nanos, Duration limit) {

    static Deadline after(Duration limit) {
        return new Deadline(System.nanoTime() + limit.toNanos(), limit);
    }

    /// @throws RefusedException if the time has passed
    void check() {
        if (System.nanoTime() - nanos > 0) {
            throw new RefusedException(List.of(AnswerError.of(TIME_LIMIT_EXCEEDED,
                    "The check of the document took longer than %d ms: send a shorter one.".formatted(limit.toMillis()))
                    .with("limit", limit.toMillis())));
        }
    }
}
