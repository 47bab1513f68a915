package org.crampgraph.transport;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import org.jboss.logging.MDC;

/// Ids of requests, which all their log lines carry.
public final class RequestIds {

    private static final String KEY = "requestId";

    private RequestIds() {}

    public static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    /// Sets the id of the request of the current Vert.x context.
    public static void enter(String id) {
        MDC.put(KEY, id);
    }

    /// The id of the request of the current Vert.x context; a random one if it has none.
    public static String current() {
        return MDC.get(KEY) instanceof String id ? id : random();
    }
}
