package org.crampgraph.content.query;

import java.util.stream.Stream;

/// A list that can be read page by page: all entities of a kind, or those related to a parent, for many parents at once.
///
/// @param from     HQL after `from`, with alias `n` for the node and, if there is a link, `l` for the link
/// @param parent   HQL of the parent's row id; null for a list without parent
/// @param link     the entity that carries the facts of the relation; null if there is none
/// @param node     the entity that is listed
/// @param ordering the order in which readers get it if they do not ask for one
public record Relation<L, N>(String from, String parent, Class<L> link, Class<N> node, Ordering ordering) {

    private static final Key TIE_BREAK = Key.text("n.slug");

    /// All entities of a kind.
    public static <N> Relation<Void, N> all(Class<N> node, Key... order) {
        return of(node.getSimpleName() + " n", null, node, order);
    }

    /// The nodes at one end of a link entity, for parents at its other end.
    public static <L, N> Relation<L, N> through(Class<L> link, String parentEnd, Class<N> node, String nodeEnd,
            Key... order) {
        return new Relation<>(link.getSimpleName() + " l join l." + nodeEnd + " n", "l." + parentEnd + ".rowId", link,
                node,
                unique(order));
    }

    /// The nodes of a `from` clause with a path to the parent's row id.
    public static <N> Relation<Void, N> of(String from, String parent, Class<N> node, Key... order) {
        return new Relation<>(from, parent, null, node, unique(order));
    }

    boolean linked() {
        return link != null;
    }

    private static Ordering unique(Key... order) {
        return new Ordering(Stream.concat(Stream.of(order), Stream.of(TIE_BREAK)).distinct().toList());
    }
}
