package org.crampgraph.evidence;

/// A row that cites sources. A record, not an interface of entities: SmallRye would publish every entity that
/// implements an interface, links included, as a type of the schema.
///
/// @param owner the entity whose association `citations` leads to the sources, ordered by the weight that the editors
/// gave
public record Cited(Class<?> owner, Long rowId) {}
