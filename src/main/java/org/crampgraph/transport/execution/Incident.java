package org.crampgraph.transport.execution;

import java.util.List;
import java.util.UUID;

import org.crampgraph.transport.AnswerError;
import org.crampgraph.transport.ErrorCode;
import org.jboss.logging.Logger;

/// Faults of ours in one answer: the log has the whole story, the client an id that stands there too.
public final class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class);
    /// Faults in one answer usually have one cause, so the first few tell the story.
    private static final int MOST_LOGGED = 3;

    private final String id = UUID.randomUUID().toString();
    private int count;

    /// @param place the path of the field; empty where the whole answer failed
    public AnswerError report(List<Object> place, String what, Throwable cause) {
        if (++count <= MOST_LOGGED) {
            LOG.errorf(cause, "Incident %s at %s: %s", id, place, what);
        } else if (count == MOST_LOGGED + 1) {
            LOG.errorf("Incident %s goes on in the same answer", id);
        }
        var message = "Something went wrong on our side; when you tell us, please name the id " + id + ".";
        return AnswerError.of(ErrorCode.INTERNAL_ERROR, message).with("id", id);
    }
}
