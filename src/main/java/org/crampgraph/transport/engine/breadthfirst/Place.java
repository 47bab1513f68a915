package org.crampgraph.transport.engine.breadthfirst;

/// A position in the response: a field of a node, or an entry of a list at such a position.
///
/// @param list  the position of the list; null if this is not an entry
/// @param index in that list
record Place(Node node, Selected field, Place list, int index) {

    static Place of(Node node, Selected field) {
        return new Place(node, field, null, 0);
    }

    Place entry(int index) {
        return new Place(node, field, this, index);
    }
}
