package org.crampgraph.content.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.instrumentation.annotations.SpanAttribute;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import org.hibernate.Session;

/// The one door to the database for a request's reads: one session, one statement at a time.
/// Synchronised, since a request's fields may be resolved on several threads and a session bears only one.
@RequestScoped
public class Reader {

    /// HQL format for "this row id is one of the parameter :ids". The ids go in as one array, so that the statement's text
    /// does not depend on how many there are, and neither Hibernate nor PostgreSQL has to plan it again.
    public static final String ANY = "cast(sql('(? = any (?))', %s, :ids) as boolean) = true";

    /// In traces, a statement stands for the level of the query that needs it.
    private static final String LEVEL = "GraphQL level";
    private static final String TEXT = "db.query.text";

    @Inject
    Session session;

    /// The parameters that [#ANY] needs.
    public static Map<String, Object> ids(Collection<Long> rowIds) {
        return Map.of("ids", rowIds.toArray(Long[]::new));
    }

    /// Runs a query in HQL. Entities come read-only.
    @WithSpan(value = LEVEL, kind = SpanKind.CLIENT)
    public synchronized <T> List<T> list(@SpanAttribute(TEXT) String hql, Class<T> type,
            Map<String, Object> parameters) {
        var query = session.createSelectionQuery(hql, type).setReadOnly(true);
        parameters.forEach((name, value) -> query.setParameter(name, value));
        return query.getResultList();
    }

    /// Runs a query in PostgreSQL's SQL; each row as its columns.
    @WithSpan(value = LEVEL, kind = SpanKind.CLIENT)
    public synchronized List<Object[]> rows(@SpanAttribute(TEXT) String sql, Map<String, Object> parameters) {
        var query = session.createNativeQuery(sql, Object[].class);
        parameters.forEach((name, value) -> query.setParameter(name, value));
        return query.getResultList();
    }
}
