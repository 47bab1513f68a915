package org.crampgraph.content.types;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.crampgraph.content.fields.FilterType;
import org.crampgraph.content.fields.Key;
import org.crampgraph.content.fields.Relation;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.TypeName;

/// A kind of link between two concepts: the entity with its facts, and the list at either end.
///
/// @param description of such a link, e.g. "A remedy addresses a cause."
/// @param list  the key under which packs list such links, in the entry at their start
/// @param facts what packs say about a link, in the order of their keys
/// @param lists the lists of concepts, each with the concept that has it
public record LinkType<L>(Class<L> entity, String description, Supplier<L> create, String list, End<L> from, End<L> to,
        List<Fact<L>> facts, FilterType shape, List<Owned> lists) {

    /// Its name in the schema and in the database, e.g. `CONTRIBUTION`.
    public String name() {
        return TypeName.of(entity);
    }

    /// An end of a link.
    ///
    /// @param concept   the type of the concept there
    /// @param attribute of the link that leads to it
    public record End<L>(Class<? extends Entry> concept, String attribute, BiConsumer<L, Object> set) {}

    /// A list with the entity that has it.
    public record Owned(Class<?> owner, RelationField list) {}

    /// The lists that this kind of link gives to an entity.
    public Stream<RelationField> listsOf(Class<?> owner) {
        return lists.stream().filter(list -> list.owner() == owner).map(Owned::list);
    }

    /// A new link between two concepts, without facts.
    public L connect(Object start, Object end) {
        L link = create.get();
        from.set().accept(link, start);
        to.set().accept(link, end);
        return link;
    }

    /// Starts a kind of link.
    ///
    /// @param list the key under which packs list such links
    public static <L> Builder<L> of(Class<L> entity, Supplier<L> create, String list) {
        return new Builder<>(entity, create, list);
    }

    /// Builds a kind of link.
    public static final class Builder<L> extends Attributes<L, Builder<L>> {

        private final Class<L> entity;
        private final Supplier<L> create;
        private final String list;
        private String description;
        private End<L> from;
        private End<L> to;
        private final List<Owned> lists = new ArrayList<>();

        private Builder(Class<L> entity, Supplier<L> create, String list) {
            super(entity.getSimpleName());
            this.entity = entity;
            this.create = create;
            this.list = list;
        }

        /// What such a link says, in the schema.
        public Builder<L> described(String sentence) {
            description = sentence;
            return this;
        }

        /// The concept at its start.
        public <C extends Entry> Builder<L> from(Class<C> concept, String attribute, BiConsumer<L, C> set) {
            from = end(concept, attribute, set);
            return this;
        }

        /// The concept at its end.
        public <C extends Entry> Builder<L> to(Class<C> concept, String attribute, BiConsumer<L, C> set) {
            to = end(concept, attribute, set);
            return this;
        }

        private static <L, C extends Entry> End<L> end(Class<C> concept, String attribute, BiConsumer<L, C> set) {
            return new End<>(concept, attribute, (link, one) -> set.accept(link, concept.cast(one)));
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

        private Builder<L> list(End<L> owner, End<L> node, String name, String description, String page, String place,
                Key... order) {
            var type = owner.concept().getSimpleName() + node.concept().getSimpleName();
            var relation = Relation.through(entity, owner.attribute(), node.concept(), node.attribute(), order);
            lists.add(
                    new Owned(owner.concept(),
                            new RelationField(name, description, type, type, relation, page, place, null)));
            return this;
        }

        /// Changes the lists added so far.
        public Builder<L> with(UnaryOperator<RelationField> change) {
            lists.replaceAll(made -> new Owned(made.owner(), change.apply(made.list())));
            return this;
        }

        public LinkType<L> build() {
            return new LinkType<>(entity, description, create, list, from, to, List.copyOf(facts), shape.build(),
                    List.copyOf(lists));
        }
    }
}
