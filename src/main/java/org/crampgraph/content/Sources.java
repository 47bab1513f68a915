package org.crampgraph.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.query.Associations;
import org.crampgraph.content.query.Key;
import org.crampgraph.content.query.Relation;
import org.crampgraph.evidence.Cited;
import org.crampgraph.evidence.Source;

/// What rests on which source.
@ApplicationScoped
public class Sources {

    /// All sources, by title.
    public static final Relation<Void, Source> ALL = Relation.all(Source.class, Key.text("n.title"));

    @Inject
    Associations associations;

    /// The sources of each, in the order of weight that the editors gave: one statement for each table that is cited from.
    public List<List<Source>> of(List<? extends Cited> cited) {
        Map<Long, List<Source>> sources = new HashMap<>();
        cited.stream()
                .collect(Collectors.groupingBy(Sources::root, Collectors.mapping(Cited::rowId, Collectors.toSet())))
                .forEach((root, rowIds) -> sources.putAll(byRowId(root, rowIds)));
        return cited.stream().map(one -> sources.get(one.rowId())).toList();
    }

    private Map<Long, List<Source>> byRowId(Class<?> root, Collection<Long> rowIds) {
        return associations.many(root, "citations", Source.class, rowIds);
    }

    private static Class<?> root(Cited cited) {
        return switch (cited) {
            case Link link -> Link.class;
            case Topic topic -> Topic.class;
            default -> cited.getClass();
        };
    }
}
