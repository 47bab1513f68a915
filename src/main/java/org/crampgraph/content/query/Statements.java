package org.crampgraph.content.query;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongFunction;

import org.crampgraph.content.query.cache.Edition;
import org.crampgraph.content.query.cache.KnownVersion;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.specification.SelectionSpecification;

/// The statements of a request, one at a time, all of one edition of the content: of the version known when the request
/// began or, in a snapshot, of the database's own. Each fails if the database has another version by now.
final class Statements {

    /// Part of PostgreSQL's error if the condition on the version fails.
    private static final String CHANGED = "the content has changed";
    /// HQL and SQL that fails if a value is not the parameter `version`. PostgreSQL evaluates it once for each statement, before
    /// all else. A condition that only fits no row would not tell newer content from an empty list.
    private static final String CHECK =
            "cast(case when coalesce((select %s), 0) = :version then '1' else '" + CHANGED + "' end as integer) = 1";
    static final String VERSION = CHECK.formatted("v.version from ContentVersion v");
    static final String SQL_VERSION = CHECK.formatted("version from content_version");

    private static final String READ_VERSION = "select v.version from ContentVersion v";
    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";

    private final Session session;
    private final StatementSpan span;
    private OptionalLong known;
    private boolean snapshot;
    private boolean changed;
    private Edition edition;

    Statements(Session session, StatementSpan span, KnownVersion known) {
        this.session = session;
        this.span = span;
        this.known = known.last();
    }

    /// Before the first statement, in a new transaction: all statements see the same content.
    void readSnapshot() {
        snapshot = true;
        known = OptionalLong.empty();
    }

    synchronized Edition edition() {
        if (edition == null) {
            edition = Edition.today(known.isPresent() ? known.getAsLong() : readVersion());
        }
        return edition;
    }

    private long readVersion() {
        if (snapshot) {
            session.createNativeMutationQuery(SNAPSHOT).executeUpdate();
        }
        return session.createSelectionQuery(READ_VERSION, Long.class).getResultStream().findFirst().orElse(0L);
    }

    /// A query in HQL. Entities are read-only.
    <T> List<T> list(String hql, Class<T> type, Map<String, Object> parameters) {
        return run(hql, version -> {
            var query = session.createSelectionQuery(hql, type).setReadOnly(true);
            set(parameters, version, query);
            return query.getResultList();
        });
    }

    /// A query in HQL with the conditions of a filter added to it; each row as its columns.
    List<Object[]> filtered(String hql, ListFilter filter, Map<String, Object> parameters) {
        return run(hql, version -> {
            var query = SelectionSpecification.create(Object.class, hql)
                    .augment((builder, tree, root) -> filter.addTo((HibernateCriteriaBuilder) builder, tree))
                    .createQuery(session).setReadOnly(true);
            query.setQueryPlanCacheable(filter.isCommon());
            set(parameters, version, query);
            return query.getResultList().stream().map(Object[].class::cast).toList();
        });
    }

    /// A query in PostgreSQL's SQL; each row as its columns.
    List<Object[]> rows(String sql, Map<String, Object> parameters) {
        return run(sql, version -> {
            var query = session.createNativeQuery(sql, Object[].class);
            set(parameters, version, query);
            return query.getResultList();
        });
    }

    private static void set(Map<String, Object> parameters, long version, CommonQueryContract query) {
        query.setParameter("version", version);
        parameters.forEach((name, value) -> query.setParameter(name, value));
    }

    private synchronized <T> List<T> run(String text, LongFunction<List<T>> rows) {
        if (changed) {
            throw new IllegalStateException(CHANGED);
        }
        long version = edition().version();
        try {
            return span.around(text, () -> rows.apply(version));
        } catch (RuntimeException failure) {
            changed = isChange(failure);
            throw failure;
        }
    }

    private static boolean isChange(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException && String.valueOf(cause.getMessage()).contains(CHANGED)) {
                return true;
            }
        }
        return false;
    }

    /// False if a statement failed because the content has changed: then the answer must be made again.
    synchronized boolean areOfOneVersion() {
        return !changed;
    }
}
