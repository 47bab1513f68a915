package org.crampgraph.transport.response;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jboss.logging.Logger;

/// Our own faults in one response: the log has the details, the client an id that the log contains too.
public final class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class);
    /// Faults in one response usually have one cause, so only the first few are logged in full.
    private static final int MOST_LOGGED = 3;

    private final String id = UUID.randomUUID().toString();
    private int count;

    /// The response to a request that failed as a whole.
    public static Answer answer(Throwable fault) {
        return new Answer(List.of(new Incident().report(List.of(), "the request failed", fault)), null, Map.of());
    }

    /// @param place the path of the field; empty if the whole response failed
    public AnswerError report(List<Object> place, String what, Throwable cause) {
        if (++count <= MOST_LOGGED) {
            LOG.errorf(cause, "Incident %s at %s: %s", id, place, what);
        } else if (count == MOST_LOGGED + 1) {
            LOG.errorf("Incident %s has further faults in the same response", id);
        }
        var message = "The service failed; if you report it, please give the id " + id + ".";
        return AnswerError.of(ErrorCode.INTERNAL_ERROR, message).with("id", id);
    }
}
