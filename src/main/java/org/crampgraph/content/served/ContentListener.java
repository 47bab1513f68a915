package org.crampgraph.content.served;

import java.sql.SQLException;
import java.time.Duration;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/// Listens for changes of the content while the service runs, and reconnects after a loss.
@ApplicationScoped
class ContentListener {

    private static final Logger LOG = Logger.getLogger(ContentListener.class);
    /// A dead connection looks like a quiet one, so the version is polled. This also finds changes when a transaction
    /// pooler or a standby prevents notifications.
    private static final Duration BETWEEN_READS = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final AgroalDataSource database;
    private final ContentWatch watch;
    private Thread thread;
    private Duration pause = FIRST_PAUSE;

    ContentListener(AgroalDataSource database, ContentWatch watch) {
        this.database = database;
        this.watch = watch;
    }

    void start(@Observes StartupEvent start) {
        thread = Thread.ofVirtual().name("content-version").start(this::run);
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var connection = ListeningConnection.open(database)) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                lost(e);
            }
        }
    }

    private void listen(ListeningConnection connection) throws SQLException {
        watch.heard(connection.read());
        if (!pause.equals(FIRST_PAUSE)) {
            LOG.info("The connection that listens for content changes is restored.");
            database.flush(FlushMode.IDLE); // idle pooled connections died with ours, but have not failed yet
            pause = FIRST_PAUSE;
        }
        while (!Thread.currentThread().isInterrupted()) {
            connection.awaitChange(BETWEEN_READS);
            watch.heard(connection.read());
        }
    }

    private void lost(Exception cause) {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        watch.lost();
        if (pause.equals(FIRST_PAUSE)) {
            LOG.warnf("The connection that listens for content changes is lost, so changes are not noticed: %s",
                    cause.getMessage());
        }
        sleep();
    }

    private void sleep() {
        try {
            Thread.sleep(pause);
            var longer = pause.multipliedBy(2);
            pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// An interrupt closes the socket under a virtual thread that reads from it.
    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
