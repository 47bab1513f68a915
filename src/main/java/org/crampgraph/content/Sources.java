package org.crampgraph.content;

import java.util.HashMap;
import java.util.List;
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
    public List<List<Source>> of(List<Cited> cited) {
        var sources = new HashMap<Cited, List<Source>>();
        cited.stream()
                .collect(Collectors.groupingBy(Cited::owner, Collectors.mapping(Cited::rowId, Collectors.toSet())))
                .forEach((owner, rowIds) -> associations.many(owner, "citations", Source.class, rowIds)
                        .forEach((rowId, list) -> sources.put(new Cited(owner, rowId), list)));
        return cited.stream().map(sources::get).toList();
    }
}
