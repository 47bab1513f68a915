package org.crampgraph.content.query;

/// A list that hangs on an entity: a field of its own, and something that filters can ask about (`some`, `none`).
///
/// @param name      name of the field
/// @param type      prefix of the input types that ask of the relation, e.g. `CrampCause`; the node's type if there is no link
/// @param orderType prefix of the input types that order it; the node's type if it is ordered like any list of its nodes
public record Child(String name, String type, String orderType, Relation<?, ?> relation) implements Part {

    public static Child of(String name, String type, Relation<?, ?> relation) {
        return new Child(name, type, type, relation);
    }
}
