package org.crampgraph.content.served;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;

/// Knows which content the database serves, as far as the database could be heard. Costs no statement.
@Singleton
public class ContentWatch {

    private final Event<ServedContent> changes;
    private volatile ServedContent current;
    private volatile boolean listening;
    private volatile long heardAt;

    ContentWatch(Event<ServedContent> changes) {
        this.changes = changes;
    }

    /// What was served when the database was last heard; empty until it was, and while it has no content. A change is known
    /// within a second of its commit, and told as a CDI event.
    public Optional<ServedContent> current() {
        return Optional.ofNullable(current);
    }

    /// Whether a change would be heard now.
    public boolean listening() {
        return listening;
    }

    /// For how long a change could have gone unheard; zero while the database is heard.
    public Duration unconfirmedFor() {
        return listening ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - heardAt);
    }

    void heard(ServedContent content) {
        heardAt = System.nanoTime();
        listening = true;
        var before = current;
        current = content;
        if (content != null && !content.equals(before)) {
            changes.fire(content);
        }
    }

    void lost() {
        listening = false;
    }
}
