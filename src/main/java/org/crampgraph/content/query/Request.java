package org.crampgraph.content.query;

import org.crampgraph.content.fields.Relation;
import org.crampgraph.content.query.cache.KeyText;
import org.crampgraph.content.query.projection.SelectedFields;

/// A page of a relation, as one field of a query requests it; the same for every parent.
///
/// @param fields what the query selects in it
public record Request<L, N>(Relation<L, N> relation, PageArguments page, ListCriteria criteria,
        SelectedFields fields) {

    /// Whether it is the beginning of the whole list, in the list's own order.
    boolean isPlain() {
        return criteria.equals(ListCriteria.NONE) && !page.backward() && page.after() == null && page.before() == null;
    }

    /// Identifies the list, without its pages.
    String listKey() {
        return list().toString();
    }

    /// Identifies the page.
    String key() {
        return list().with(page.size()).with(page.backward()).with(page.sized()).with(page.after()).with(page.before())
                .with(relation.ordering().orderBy()).with(criteria.order()).toString();
    }

    private KeyText list() {
        return new KeyText().with(relation.from()).with(relation.parent()).with(relation.node().getSimpleName())
                .with(criteria.filter()).with(criteria.edge());
    }
}
