package org.crampgraph.content.types;

/// Something that a pack says of an entity, and that a load writes to it.
public sealed interface Fact<E> permits Property, Part, ToOne, ToMany {

    /// Where a pack writes it; a dot leads into a nested mapping.
    String key();
}
