package org.crampgraph.transport.levels;

/// An object of the answer while it is made.
///
/// @param place  null for the root
/// @param source the Java object behind it
/// @param values completed values of the fields, in their order: leaves as they are told, lists of them, nodes; null
///               where there is nothing, or nothing yet
record Node(Place place, Selection selection, Object source, Object[] values) {

    Node(Place place, Selection selection, Object source) {
        this(place, selection, source, new Object[selection.fields().size()]);
    }
}
