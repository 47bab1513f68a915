package org.crampgraph.content.served;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;

/// The version of the content in the database, as last confirmed. Costs no statement.
@Singleton
public class ContentWatch {

    private final Event<ServedContent> changes;
    private volatile ServedContent current;
    private volatile boolean listening;
    private volatile boolean lost;
    private volatile long heardAt = System.nanoTime();

    ContentWatch(Event<ServedContent> changes) {
        this.changes = changes;
    }

    /// The content last confirmed by the database; empty before that, and while the database has no content. A change
    /// arrives within a second of its commit, as a CDI event.
    public Optional<ServedContent> current() {
        return Optional.ofNullable(current);
    }

    /// Whether the service would notice a change now.
    public boolean listening() {
        return listening;
    }

    /// Whether the database answered when it was last asked. True until the first loss: a start without a database fails.
    public boolean reachable() {
        return !lost;
    }

    /// Time since the content was last confirmed; zero while the database is connected.
    public Duration unconfirmedFor() {
        return listening ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - heardAt);
    }

    void heard(ServedContent content) {
        heardAt = System.nanoTime();
        listening = true;
        lost = false;
        var before = current;
        current = content;
        if (content != null && !content.equals(before)) {
            changes.fire(content);
        }
    }

    void lost() {
        listening = false;
        lost = true;
    }
}
