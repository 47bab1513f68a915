package org.crampgraph.content.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.query.Associations;
import org.crampgraph.evidence.Cited;
import org.crampgraph.evidence.Source;

/// Which entries cite which sources.
@ApplicationScoped
public class Sources {

    @Inject
    Associations associations;

    /// The sources of each, ordered by the weight that the editors gave: one statement per citing table.
    public List<List<Source>> of(List<Cited> cited) {
        return cited.stream().map(read(cited)::get).toList();
    }

    /// The sources of each group together, each once, in the order of first appearance; as many statements as [#of].
    public List<List<Source>> ofGroups(List<List<Cited>> groups) {
        var sources = read(groups.stream().flatMap(List::stream).toList());
        return groups.stream().map(group -> group.stream().flatMap(cited -> sources.get(cited).stream()).distinct()
                .toList()).toList();
    }

    private Map<Cited, List<Source>> read(List<Cited> cited) {
        var sources = new HashMap<Cited, List<Source>>();
        cited.stream()
                .collect(Collectors.groupingBy(Cited::owner, Collectors.mapping(Cited::rowId, Collectors.toSet())))
                .forEach((owner, rowIds) -> associations.many(owner, "citations", Source.class, rowIds)
                        .forEach((rowId, list) -> sources.put(new Cited(owner, rowId), list)));
        return sources;
    }
}
