package org.crampgraph.content.query;

/// A part of a [Shape]: something that clients can ask of an entity.
public sealed interface Part permits Attribute, Group, Child {

    /// Its name in a filter: that of the field that shows it.
    String name();

    /// Whether the edge of a link shows it.
    default boolean isShown() {
        return !(this instanceof Attribute attribute) || attribute.shown() != null;
    }
}
