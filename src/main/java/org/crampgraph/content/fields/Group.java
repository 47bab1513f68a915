package org.crampgraph.content.fields;

import java.util.List;

/// Attributes that form an object of their own, such as evidence.
///
/// @param type name of the object, e.g. `Evidence`
public record Group(String name, String type, List<Attribute> attributes) implements FilterField {}
