package org.crampgraph.evidence;

/// A row that rests on sources. A value and no interface of entities: SmallRye would show every entity behind an interface,
/// links and all, as a type of the schema.
///
/// @param owner the entity whose association `citations` leads to the sources, in the order of weight that the editors gave
public record Cited(Class<?> owner, Long rowId) {}
