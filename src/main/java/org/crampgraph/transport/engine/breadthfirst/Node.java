package org.crampgraph.transport.engine.breadthfirst;

/// An object of the response under construction.
///
/// @param place  null for the root
/// @param source the Java object behind it
/// @param values completed values of the fields, in order: scalars, lists of them, nodes; null if there is none, or
/// none yet
record Node(Place place, Selection selection, Object source, Object[] values) {

    Node(Place place, Selection selection, Object source) {
        this(place, selection, source, new Object[selection.fields().size()]);
    }
}
