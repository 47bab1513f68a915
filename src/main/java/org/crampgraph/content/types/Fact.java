package org.crampgraph.content.types;

/// A fact that a pack states about an entity and a load writes to it.
public sealed interface Fact<E> permits Property, Part, ToOne, ToMany {

    /// Its key in a pack; a dot leads into a nested mapping.
    String key();
}
