package org.crampgraph.content.types;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.crampgraph.content.query.Child;
import org.crampgraph.content.query.Key;
import org.crampgraph.content.query.Relation;
import org.crampgraph.content.query.Shape;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.EntryType;
import org.crampgraph.evidence.Source;

/// A type of content: its attributes, its key in packs, its filters and orders, its search texts, and its lists. All
/// generic code is driven by it.
///
/// @param list     the key under which packs list entries; null if another entry contains them
/// @param facts    what packs say about an entry, in the order of their keys
/// @param texts    texts for search, besides name, aliases and summary
/// @param complete sets derived values
/// @param lists    the lists of an entry, and those that filters do not offer
/// @param root     the list of all entries; null if there is none
public record ContentType<E extends Entry>(Class<E> entity, EntryType type, Supplier<E> create, String list,
        List<Fact<E>> facts, List<SearchText> texts, Consumer<E> complete, Shape shape, List<Child> lists,
        Child root) {

    /// The table of the entity.
    public String table() {
        return AttributeBuilder.snake(Character.toLowerCase(entity.getSimpleName().charAt(0))
                + entity.getSimpleName().substring(1));
    }

    /// Starts a type.
    ///
    /// @param list the key under which packs list entries; null if another entry contains them
    public static <E extends Entry> Builder<E> of(Class<E> entity, EntryType type, Supplier<E> create, String list) {
        return new Builder<>(entity, type, create, list);
    }

    /// Builds a type.
    public static final class Builder<E extends Entry> extends Attributes<E, Builder<E>> {

        private final Class<E> entity;
        private final EntryType type;
        private final Supplier<E> create;
        private final String list;
        private Consumer<E> complete = entry -> {};
        private final List<Child> lists = new ArrayList<>();
        private Child root;
        private String shownAs;

        private Builder(Class<E> entity, EntryType type, Supplier<E> create, String list) {
            super(entity.getSimpleName());
            this.entity = entity;
            this.shownAs = entity.getSimpleName();
            this.type = type;
            this.create = create;
            this.list = list;
        }

        /// Another entry, by its slug.
        public <T extends Entry> Builder<E> toOne(String key, EntryType target, Class<T> entity, Function<E, T> get,
                BiConsumer<E, T> set, Option... options) {
            facts.add(new ToOne<>(key, target, isNested(options), get::apply,
                    (owner, one) -> set.accept(owner, entity.cast(one))));
            return this;
        }

        /// Other entries, by their slugs.
        @SuppressWarnings("unchecked")
        public <T extends Entry> Builder<E> toMany(String key, EntryType target, Function<E, List<T>> get,
                BiConsumer<E, List<T>> set, Option... options) {
            facts.add(new ToMany<>(key, target, isNested(options), get::apply,
                    (owner, many) -> set.accept(owner, (List<T>) many)));
            return this;
        }

        private static boolean isNested(Option... options) {
            return List.of(options).contains(Option.NESTED);
        }

        /// Its sources, most important first.
        public Builder<E> sources(Function<E, List<Source>> get, BiConsumer<E, List<Source>> set) {
            return toMany("sources", EntryType.SOURCE, get, set);
        }

        /// Sets derived values, on an entry that has all other values.
        public Builder<E> completed(Consumer<E> step) {
            complete = complete.andThen(step);
            return this;
        }

        /// A text for search with its own expression.
        public Builder<E> searched(String field, String expression) {
            texts.add(new SearchText(field, expression));
            return this;
        }

        /// A list of an entry.
        public Builder<E> list(Child child) {
            shape.part(child);
            return this;
        }

        /// A list of an entry that filters do not offer.
        public Builder<E> unfilteredList(Child child) {
            lists.add(child);
            return this;
        }

        /// Its name in the schema, if it differs from that of the entity.
        public Builder<E> shownAs(String name) {
            shownAs = name;
            return this;
        }

        /// Adds the common part of several types.
        public Builder<E> with(UnaryOperator<Builder<E>> part) {
            return part.apply(this);
        }

        /// The list of all entries.
        ///
        /// @param nodes the plural noun, e.g. `reference values`
        public Builder<E> all(String field, String description, String nodes, Key... order) {
            root = Child.of(field, description, entity.getSimpleName(), nodes, Relation.all(entity, order));
            return this;
        }

        public ContentType<E> build() {
            return new ContentType<>(entity, type, create, list, List.copyOf(facts), List.copyOf(texts), complete,
                    new Shape(shownAs, shape.build().parts()), List.copyOf(lists), root);
        }
    }
}
