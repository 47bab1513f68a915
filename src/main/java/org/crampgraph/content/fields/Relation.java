package org.crampgraph.content.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.DiscriminatorValue;

/// A list that can be read in pages: all entities of a kind, or those related to a parent, for many parents at once.
///
/// In queries the node has the alias `n`, the link `l`, and a joined parent `p`.
///
/// @param root     the entity that rows are read from
/// @param alias    of the root
/// @param join     the association of the root that is joined; null if there is none
/// @param joined   alias of the joined entity
/// @param parent   path to the parent's row id, beginning with an alias; null for a list without parent
/// @param link     the entity with the facts of the relation; null if there is none
/// @param node     the listed entity
/// @param ordering the default order
public record Relation<L, N>(Class<?> root, String alias, String join, String joined, String parent, Class<L> link,
        Class<N> node, Ordering ordering) {

    private static final Key TIE_BREAK = Key.text("n.slug");

    /// All entities of a kind.
    public static <N> Relation<Void, N> all(Class<N> node, Key... order) {
        return new Relation<>(node, "n", null, null, null, null, node, unique(Stream.of(order)));
    }

    /// The nodes at one end of a link entity, for parents at its other end.
    public static <L, N> Relation<L, N> through(Class<L> link, String parentEnd, Class<N> node, String nodeEnd,
            Key... order) {
        return new Relation<>(link, "l", nodeEnd, "n", "l." + parentEnd + ".rowId", link, node,
                unique(Stream.of(order)));
    }

    /// The nodes whose to-one association leads to the parent.
    public static <N> Relation<Void, N> to(String parent, Class<N> node, Key... order) {
        return new Relation<>(node, "n", null, null, "n." + parent + ".rowId", null, node, unique(Stream.of(order)));
    }

    /// The nodes whose collection contains the parent.
    public static <N> Relation<Void, N> holding(String parents, Class<N> node, Key... order) {
        return new Relation<>(node, "n", parents, "p", "p.rowId", null, node, unique(Stream.of(order)));
    }

    /// The nodes in a collection of the parent.
    public static <N> Relation<Void, N> in(Class<?> parent, String nodes, Class<N> node, Key... order) {
        return new Relation<>(parent, "p", nodes, "n", "p.rowId", null, node, unique(Stream.of(order)));
    }

    public boolean linked() {
        return link != null;
    }

    /// The `from` clause in HQL.
    public String from() {
        return root.getSimpleName() + " " + alias + (join == null ? "" : " join " + alias + "." + join + " " + joined);
    }

    /// The condition that the node is of its kind; see [#kind(Class, String)].
    public Optional<String> kind() {
        return kind(node, "n");
    }

    /// The condition that an entity is of its kind, for a table that several kinds share; empty if there is only one
    /// kind. A condition on the attribute: Hibernate turns `type(n)` into a constant.
    public static Optional<String> kind(Class<?> entity, String alias) {
        return kindOf(entity).map(kind -> alias + ".type = '" + kind + "'");
    }

    /// The kind of an entity; empty if its table holds no other.
    public static Optional<String> kindOf(Class<?> entity) {
        return Optional.ofNullable(entity.getAnnotation(DiscriminatorValue.class)).map(DiscriminatorValue::value);
    }

    /// The order with its tie-break, each key once.
    public static Ordering unique(Stream<Key> keys) {
        var unique = new LinkedHashMap<String, Key>();
        Stream.concat(keys, Stream.of(TIE_BREAK)).forEach(key -> unique.putIfAbsent(key.expression(), key));
        return new Ordering(List.copyOf(unique.values()));
    }
}
