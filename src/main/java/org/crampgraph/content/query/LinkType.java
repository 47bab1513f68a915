package org.crampgraph.content.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A kind of link between two concepts: the entity with its facts, and the list at either end.
///
/// @param lists the lists of concepts, each with the concept that has it
public record LinkType(Class<?> entity, Shape shape, List<Owned> lists) {

    /// A list with the entity that has it.
    public record Owned(Class<?> owner, Child list) {}

    /// The lists that this kind of link gives to an entity.
    public Stream<Child> listsOf(Class<?> owner) {
        return lists.stream().filter(list -> list.owner() == owner).map(Owned::list);
    }

    /// Starts with the two ends of a link: the concept there, and the attribute of the link that leads to it.
    public static <L> Builder<L> of(Class<L> entity, Class<?> from, String fromEnd, Class<?> to, String toEnd) {
        return new Builder<>(entity, new End(from, fromEnd), new End(to, toEnd));
    }

    private record End(Class<?> concept, String attribute) {}

    /// Builds a kind of link.
    public static final class Builder<L> {

        private final Class<L> entity;
        private final End from;
        private final End to;
        private final List<Owned> lists = new ArrayList<>();

        private Builder(Class<L> entity, End from, End to) {
            this.entity = entity;
            this.from = from;
            this.to = to;
        }

        /// The list of the concept at the start of the link.
        ///
        /// @param page  description of a page
        /// @param place description of an edge
        public Builder<L> forward(String name, String description, String page, String place, Key... order) {
            return list(from, to, name, description, page, place, order);
        }

        /// The list of the concept at the end of the link; see [#forward].
        public Builder<L> backward(String name, String description, String page, String place, Key... order) {
            return list(to, from, name, description, page, place, order);
        }

        private Builder<L> list(End owner, End node, String name, String description, String page, String place,
                Key... order) {
            var type = owner.concept().getSimpleName() + node.concept().getSimpleName();
            var relation = Relation.through(entity, owner.attribute(), node.concept(), node.attribute(), order);
            lists.add(
                    new Owned(owner.concept(), new Child(name, description, type, type, relation, page, place, null)));
            return this;
        }

        /// Changes the lists added so far.
        public Builder<L> with(UnaryOperator<Child> change) {
            lists.replaceAll(list -> new Owned(list.owner(), change.apply(list.list())));
            return this;
        }

        public LinkType build(Shape shape) {
            return new LinkType(entity, shape, List.copyOf(lists));
        }
    }
}
