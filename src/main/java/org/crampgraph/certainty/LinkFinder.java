package org.crampgraph.certainty;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.links.Link;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.query.ContentQueries;
import org.crampgraph.evidence.GlobalId;

/// Finds links by their global ids, in one statement.
@ApplicationScoped
public class LinkFinder {

    private static final String LINK = "select l, f, t from Link l join ConceptEntity f on f.rowId = l.fromId "
            + "join ConceptEntity t on t.rowId = l.toId where " + ContentQueries.VERSION
            + " and l.kind = :kind and l.slug = :slug";

    @Inject
    ContentQueries queries;

    /// Empty if there is none with this id.
    public Optional<ConceptLink> byId(GlobalId id) {
        return queries.list(LINK, Object[].class, Map.of("kind", id.type(), "slug", id.slug())).stream()
                .map(row -> ConceptLink.of((Link) row[0], (ConceptEntity) row[1], (ConceptEntity) row[2])).findFirst();
    }
}
