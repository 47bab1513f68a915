package org.crampgraph.content.fields;

/// A part of a [FilterType]: something that clients can ask of an entity.
public sealed interface FilterField permits Attribute, Group, RelationField {

    /// Its name in a filter: that of the field that shows it.
    String name();

    /// Whether the edge of a link shows it.
    default boolean isShown() {
        return !(this instanceof Attribute attribute) || attribute.shown() != null;
    }
}
