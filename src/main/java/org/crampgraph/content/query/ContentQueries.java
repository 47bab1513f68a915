package org.crampgraph.content.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.fields.Relation;
import org.crampgraph.evidence.Entry;
import org.hibernate.Session;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.specification.SelectionSpecification;

/// All database reads of a request: one session, one statement at a time. Synchronised, because several threads may
/// resolve a request's fields and a session is not thread-safe.
@RequestScoped
public class ContentQueries {

    /// HQL format for "this row id is one of the parameter :ids"; see [#anyOf].
    public static final String ANY = anyOf("%s", "ids");

    @Inject
    Session session;

    @Inject
    StatementSpan span;

    /// HQL for "this is one of that parameter's values", unknown for null. The values are one array, so that the text
    /// of the statement does not depend on their number; see [EqualsAny].
    static String anyOf(String expression, String parameter) {
        return EqualsAny.NAME + "(:" + parameter + ", " + expression + ")";
    }

    /// The parameters for [#ANY].
    public static Map<String, Object> ids(Collection<Long> rowIds) {
        return Map.of("ids", rowIds.toArray(Long[]::new));
    }

    /// The entries with these slugs, in no particular order.
    public <E extends Entry> List<E> bySlug(Class<E> type, Collection<String> slugs) {
        return list(ofKind(type) + anyOf("n.slug", "slugs"), type, Map.of("slugs", slugs.toArray(String[]::new)));
    }

    /// The entry with this slug, if there is one.
    public <E extends Entry> Optional<E> bySlug(Class<E> type, String slug) {
        return list(ofKind(type) + "n.slug = :slug", type, Map.of("slug", slug)).stream().findFirst();
    }

    /// Includes the type, because the index of slugs begins with it.
    private static String ofKind(Class<?> type) {
        return "from " + type.getSimpleName() + " n where "
                + Relation.kind(type, "n").map(kind -> kind + " and ").orElse("");
    }

    /// Runs a query in HQL. Entities are read-only.
    public synchronized <T> List<T> list(String hql, Class<T> type, Map<String, Object> parameters) {
        return span.around(hql, () -> {
            var query = session.createSelectionQuery(hql, type).setReadOnly(true);
            parameters.forEach((name, value) -> query.setParameter(name, value));
            return query.getResultList();
        });
    }

    /// Runs a query in HQL with the conditions of a filter added to it; each row as its columns.
    synchronized List<Object[]> filtered(String hql, ListFilter filter, Map<String, Object> parameters) {
        return span.around(hql, () -> {
            var query = SelectionSpecification.create(Object.class, hql)
                    .augment((builder, tree, root) -> filter.addTo((HibernateCriteriaBuilder) builder, tree))
                    .createQuery(session).setReadOnly(true);
            query.setQueryPlanCacheable(filter.isCommon());
            parameters.forEach((name, value) -> query.setParameter(name, value));
            return query.getResultList().stream().map(Object[].class::cast).toList();
        });
    }

    /// Runs a query in PostgreSQL's SQL; each row as its columns.
    public synchronized List<Object[]> rows(String sql, Map<String, Object> parameters) {
        return span.around(sql, () -> {
            var query = session.createNativeQuery(sql, Object[].class);
            parameters.forEach((name, value) -> query.setParameter(name, value));
            return query.getResultList();
        });
    }
}
