package org.crampgraph.testsupport;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.hibernate.SessionFactory;

/// Counts the SQL statements that Hibernate sends. Nothing else may run at the same time; tests run one at a time.
@Singleton
public class Statements {

    @Inject
    SessionFactory sessions;

    /// Number of statements for a document without errors.
    public long of(Document document) {
        return of(() -> document.ask().data());
    }

    public long of(Runnable work) {
        long before = sent();
        work.run();
        return sent() - before;
    }

    private long sent() {
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
