package org.crampgraph.pack.entries;

import java.time.Instant;
import java.util.List;

import org.crampgraph.content.links.Link;
import org.crampgraph.content.types.LinkType;
import org.crampgraph.content.types.Property;
import org.crampgraph.pack.yaml.Reference;

/// A link in a pack, written under the entry at its start.
///
/// @param draft has the facts of the pack, but no ends and no row
public record PackLink<L extends Link>(LinkType<L> type, Reference to, L draft, List<Reference> sources) {

    public void fill(Link row, LoadedEntities loaded) {
        var link = type.entity().cast(row);
        type.facts().forEach(fact -> ((Property<L>) fact).copy(draft, link));
        if (LoadedEntities.replace(row.citations, loaded.sources(sources), list -> row.citations = list)) {
            row.updatedAt = Instant.now(); // a list is no change of the row to Hibernate
        }
    }
}
