package org.crampgraph.pack;

import java.time.Duration;

/// Another process loads the content and does not finish. The message is for the operator.
public class ContentLockedException extends RuntimeException {

    ContentLockedException(Duration waited) {
        super("Another process has been loading the content for more than %d seconds: start again when it has ended."
                .formatted(waited.toSeconds()));
    }
}
