package org.crampgraph.content.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.query.cache.ContentCache;
import org.crampgraph.content.query.cache.KeyText;
import org.crampgraph.content.query.cache.KnownVersion;
import org.crampgraph.content.query.cache.PartStore;
import org.crampgraph.content.query.projection.Projection;
import org.crampgraph.content.query.projection.Projections;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/// All reads of a request: from the content cache, or from the database by one session, one statement at a time.
///
/// Everything is of one version of the content, so every statement has the condition [#VERSION]. Results are shared with
/// other requests: never change them.
@RequestScoped
public class ContentQueries {

    /// HQL for "the content has the version of this request": true, or an error.
    public static final String VERSION = Statements.VERSION;
    /// The same in SQL.
    public static final String SQL_VERSION = Statements.SQL_VERSION;

    @Inject
    Session session;

    @Inject
    SessionFactory sessions;

    @Inject
    StatementSpan span;

    @Inject
    Projections projections;

    @Inject
    ContentCache cache = ContentCache.OFF;

    @Inject
    KnownVersion known = KnownVersion.NONE;

    private Statements statements;
    private PartStore store;

    /// What to read of an entity. All of it if it will be cached, because other documents need other fields; else only the fields
    /// that are needed.
    ///
    /// @param place see [Projections#of]
    <E> Projection<E> projection(Class<E> type, String place, Supplier<Set<String>> fields) {
        return isCaching() ? projections.all(type) : projections.of(type, place, fields.get());
    }

    /// The rows of a query in HQL. Entities have the associations that it fetches, and no others.
    public <T> List<T> list(String hql, Class<T> type, Map<String, Object> parameters) {
        return whole(hql, parameters, () -> statements().list(hql, type, parameters));
    }

    /// The rows of a query in PostgreSQL's SQL; each row as its columns.
    public List<Object[]> rows(String sql, Map<String, Object> parameters) {
        return whole(sql, parameters, () -> statements().rows(sql, parameters));
    }

    private <T> List<T> whole(String text, Map<String, Object> parameters, Supplier<List<T>> read) {
        return parts(() -> new KeyText().with(text).with(parameters).toString(), List.of(""),
                one -> Map.of("", List.copyOf(read.get()))).get("");
    }

    /// The part of each key, by key: cached ones, and all missing ones by one statement.
    ///
    /// @param what the same for equal relations and arguments
    /// @param read the part of each of these keys
    <K extends Comparable<K>, V> Map<K, V> parts(Supplier<String> what, Collection<K> keys,
            Function<Collection<K>, Map<K, V>> read) {
        return isCaching() ? cached(what.get(), keys, read) : read.apply(keys);
    }

    private boolean isCaching() {
        return cache.isOn() && known.isConfirmed();
    }

    private <K extends Comparable<K>, V> Map<K, V> cached(String what, Collection<K> keys,
            Function<Collection<K>, Map<K, V>> read) {
        var parts = HashMap.<K, V>newHashMap(keys.size());
        var missing = found(what, keys, parts);
        cache.count(keys.size() - missing.size(), missing.size());
        if (!missing.isEmpty()) {
            var more = read.apply(missing);
            more.forEach((key, part) -> store().put(what, key, part));
            parts.putAll(more);
        }
        return parts;
    }

    /// Adds the cached parts; returns the keys of the others.
    @SuppressWarnings("unchecked")
    private <K extends Comparable<K>, V> List<K> found(String what, Collection<K> keys, Map<K, V> parts) {
        var missing = new ArrayList<K>();
        for (var key : keys) {
            var part = (V) store().find(what, key);
            if (part == null) {
                missing.add(key);
            } else {
                parts.put(key, part);
            }
        }
        return missing;
    }

    private synchronized PartStore store() {
        if (store == null) {
            store = new PartStore(cache, statements().edition(), sessions);
        }
        return store;
    }

    synchronized Statements statements() {
        if (statements == null) {
            statements = new Statements(session, span, known);
        }
        return statements;
    }

    /// Reads everything in one snapshot of the database. Call it before the first read, in a new transaction.
    public void readSnapshot() {
        statements().readSnapshot();
    }

    /// False if the content has changed since the first read, so that the answer must be made again, from a snapshot.
    public boolean areOfOneVersion() {
        return statements().areOfOneVersion();
    }
}
