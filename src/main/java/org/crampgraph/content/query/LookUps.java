package org.crampgraph.content.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.fields.Relation;
import org.crampgraph.content.query.cache.EntityList;
import org.crampgraph.content.query.cache.PartsAhead;
import org.crampgraph.content.query.condition.EqualsAny;
import org.crampgraph.content.query.projection.Projection;
import org.crampgraph.content.query.projection.Projections;
import org.crampgraph.evidence.Entry;

/// Looks up entries by slug: one SQL statement, whether there are several entries or one entry and a page of it.
@ApplicationScoped
public class LookUps {

    private static final String SLUG = "%1$s.slug = :slug";

    @Inject
    ContentQueries queries;

    @Inject
    Projections projections;

    @Inject
    Pages pages;

    @Inject
    PartsAhead ahead;

    /// The entries with these slugs, ordered by slug.
    public <E extends Entry> List<E> bySlug(Class<E> type, Collection<String> slugs) {
        return new TreeMap<>(bySlug(type, slugs, missing -> readAll(type, missing))).values().stream()
                .flatMap(list -> list.entries().stream()).toList();
    }

    /// The entry with this slug, if there is one.
    ///
    /// @param fields of the schema that are needed of it, see [Projections#of]
    /// @param list   that is needed of it, too, if any; the same statement reads its page for [Pages#load] if it can
    public <E extends Entry> Optional<E> bySlug(Class<E> type, String slug, Supplier<Set<String>> fields,
            Supplier<Optional<Request<?, ?>>> list) {
        return bySlug(type, List.of(slug), missing -> Map.of(slug, new EntityList<>(read(type, slug, fields, list))))
                .get(slug).entries().stream().findFirst();
    }

    private <E extends Entry> Map<String, EntityList<E>> bySlug(Class<E> type, Collection<String> slugs,
            Function<Collection<String>, Map<String, EntityList<E>>> read) {
        return queries.parts(() -> "slug " + type.getSimpleName(), slugs, read);
    }

    private <E extends Entry> Map<String, EntityList<E>> readAll(Class<E> type, Collection<String> slugs) {
        var found = entries(projections.all(type), type, EqualsAny.of("%1$s.slug", "slugs"),
                Map.of("slugs", slugs.toArray(String[]::new))).stream()
                .collect(Collectors.groupingBy(entry -> entry.slug));
        return slugs.stream().distinct().collect(Collectors.toMap(Function.identity(),
                slug -> new EntityList<>(found.getOrDefault(slug, List.of()))));
    }

    private <E extends Entry> List<E> read(Class<E> type, String slug, Supplier<Set<String>> fields,
            Supplier<Optional<Request<?, ?>>> list) {
        var entry = queries.projection(type, "slug", fields);
        return list.get().filter(Request::isPlain).flatMap(request -> withPage(entry, type, slug, request))
                .orElseGet(() -> entries(entry, type, SLUG, Map.of("slug", slug)));
    }

    private <E> List<E> entries(Projection<E> projection, Class<E> type, String condition,
            Map<String, Object> parameters) {
        var hql = "select " + String.join(", ", projection.columns("n")) + " from " + type.getSimpleName() + " n where "
                + ContentQueries.VERSION + " and " + ofKind(type, condition).formatted("n");
        return queries.statements().list(hql, Object[].class, parameters).stream().map(row -> projection.entity(row, 0))
                .toList();
    }

    /// Empty if entities must be read, not columns.
    private <E extends Entry, L, N> Optional<List<E>> withPage(Projection<E> projection, Class<E> type, String slug,
            Request<L, N> request) {
        var hql = pages.hql(request);
        if (projection.isWhole() || hql.node().isWhole()) {
            return Optional.empty();
        }
        var text = hql.withEntry(type, projection, ofKind(type, SLUG));
        var rows = queries.statements().list(text, Object[].class,
                Map.of("slug", slug, "limit", request.page().size() + 1));
        var page =
                rows.stream().filter(row -> row[0] != null).map(row -> hql.row(row, 1 + projection.width())).toList();
        var entry = rows.stream().findFirst().map(row -> projection.entity(row, 1));
        entry.ifPresent(found -> ahead.put(request, found.rowId, Slice.of(page, request.page())));
        return Optional.of(entry.stream().toList());
    }

    /// Names the type, because the index of slugs begins with it.
    private static String ofKind(Class<?> type, String condition) {
        return Relation.kind(type, "%1$s").map(kind -> kind + " and ").orElse("") + condition;
    }
}
