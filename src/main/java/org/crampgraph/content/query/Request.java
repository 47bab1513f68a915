package org.crampgraph.content.query;

import org.crampgraph.content.fields.Relation;

/// A page of a relation, as one field of a query requests it; the same for every parent.
public record Request<L, N>(Relation<L, N> relation, PageArguments page, ListCriteria criteria) {}
