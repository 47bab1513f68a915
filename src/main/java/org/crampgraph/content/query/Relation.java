package org.crampgraph.content.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.DiscriminatorValue;

/// A list that can be read in pages: all entities of a kind, or those related to a parent, for many parents at once.
///
/// @param from     HQL after `from`, with alias `{n}` for the node, `{l}` for the link and `{p}` for a joined parent
/// @param parent   HQL of the parent's row id; null for a list without parent
/// @param link     the entity with the facts of the relation; null if there is none
/// @param node     the listed entity
/// @param ordering the default order
public record Relation<L, N>(String from, String parent, Class<L> link, Class<N> node, Ordering ordering) {

    private static final Key TIE_BREAK = Key.text("n.slug");

    /// All entities of a kind.
    public static <N> Relation<Void, N> all(Class<N> node, Key... order) {
        return of(node.getSimpleName() + " {n}", null, node, order);
    }

    /// The nodes at one end of a link entity, for parents at its other end.
    public static <L, N> Relation<L, N> through(Class<L> link, String parentEnd, Class<N> node, String nodeEnd,
            Key... order) {
        return new Relation<>(link.getSimpleName() + " {l} join {l}." + nodeEnd + " {n}", "{l}." + parentEnd + ".rowId",
                link, node,
                unique(Stream.of(order)));
    }

    /// The nodes of a `from` clause with a path to the parent's row id.
    public static <N> Relation<Void, N> of(String from, String parent, Class<N> node, Key... order) {
        return new Relation<>(from, parent, null, node, unique(Stream.of(order)));
    }

    public boolean linked() {
        return link != null;
    }

    /// The `from` clause with numbered aliases, so that it can be nested in another.
    String from(String number) {
        return aliased(from, number);
    }

    /// The parent's row id with numbered aliases; null if there is no parent.
    String parent(String number) {
        return parent == null ? null : aliased(parent, number);
    }

    /// The condition that the node is of its kind; see [#kind(Class, String)].
    Optional<String> kind(String number) {
        return kind(node, "n" + number);
    }

    /// The condition that an entity is of its kind, for a table that several kinds share; empty if there is only one
    /// kind. A condition on the attribute: Hibernate turns `type(n)` into a constant.
    static Optional<String> kind(Class<?> entity, String alias) {
        return Optional.ofNullable(entity.getAnnotation(DiscriminatorValue.class))
                .map(kind -> alias + ".type = " + kind.value());
    }

    /// The order with its tie-break.
    static Ordering unique(Stream<Key> keys) {
        List<Key> all = Stream.concat(keys, Stream.of(TIE_BREAK)).toList();
        return new Ordering(
                all.stream().filter(key -> all.stream().filter(other -> other.expression().equals(key.expression()))
                        .findFirst().orElseThrow() == key).toList());
    }

    private static String aliased(String hql, String number) {
        return hql.replace("{n}", "n" + number).replace("{l}", "l" + number).replace("{p}", "p" + number);
    }
}
