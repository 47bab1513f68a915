package org.crampgraph.pack;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.types.ContentType;

/// The rows of the content as PostgreSQL keeps them: which there are, and which transaction wrote each last.
@Dependent
class Rows {
    private static final List<String> TABLES =
            Stream.concat(Stream.of("concept", "link"),
                    ContentTypes.BUILT_IN.entries().stream().map(ContentType::table))
                    .toList();
    private static final Map<String, String> OWNERS = Map.of("concept_source", "concept_id", "link_source", "link_id",
            "interaction_source", "interaction_id", "reference_intake_source", "reference_intake_id", "claim_source",
            "claim_id", "claim_concept", "claim_id", "claim_interaction", "claim_id", "article_section", "article_id");

    private final EntityManager em;

    Rows(EntityManager em) {
        this.em = em;
    }

    /// Every row, as `table id`, with the number of the transaction that wrote it.
    @Transactional
    Map<String, String> written() {
        em.flush();
        String entities = TABLES.stream().map(table -> "select '%1$s ' || id, xmin::text from %1$s".formatted(table))
                .collect(joining(" union all "));
        String lists =
                OWNERS.entrySet().stream().map(list -> "select '%s ' || %s || ' ' || position, xmin::text from %s"
                        .formatted(list.getKey(), list.getValue(), list.getKey())).collect(joining(" union all "));
        Stream<?> all = em.createNativeQuery(entities + " union all " + lists, Tuple.class).getResultStream();
        return all.map(Tuple.class::cast)
                .collect(toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    /// The tables in which rows were written, added or removed since `before`, each with how many.
    @Transactional
    Map<String, Integer> changedSince(Map<String, String> before) {
        Map<String, String> now = written();
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(now.keySet());
        ids.removeIf(id -> now.containsKey(id) && now.get(id).equals(before.get(id)));
        return ids.stream().collect(toMap(id -> id.substring(0, id.indexOf(' ')), id -> 1, Integer::sum, TreeMap::new));
    }

    @Transactional
    <T> T one(String sql, Class<T> type) {
        em.flush();
        return type.cast(em.createNativeQuery(sql, type).getSingleResult());
    }

    @Transactional
    void execute(String sql) {
        em.createNativeQuery(sql).executeUpdate();
        em.clear();
    }
}
