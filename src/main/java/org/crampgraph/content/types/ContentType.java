package org.crampgraph.content.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.crampgraph.content.fields.FilterType;
import org.crampgraph.content.fields.Key;
import org.crampgraph.content.fields.Relation;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Source;
import org.crampgraph.evidence.TypeName;

/// A type of content: its attributes, its key in packs, its filters and orders, its search texts, and its lists. All
/// generic code is driven by it.
///
/// @param description of a single entry, e.g. "A food in a given preparation."
/// @param list     the key under which packs list entries; null if another entry contains them
/// @param lookUp   the field that finds an entry; null if there is none
/// @param facts    what packs say about an entry, in the order of their keys
/// @param texts    texts for search, besides name, aliases and summary
/// @param complete sets derived values
/// @param lists    the lists of an entry, and those that filters do not offer
/// @param root     the list of all entries; null if there is none
public record ContentType<E extends Entry>(Class<E> entity, String description, Supplier<E> create, String list,
        LookUp lookUp,
        List<Fact<E>> facts, List<SearchText> texts, BiConsumer<E, Drafts> complete, FilterType shape,
        List<RelationField> lists,
        RelationField root) {

    /// The table of the entity.
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its name in the schema's enums and in the database, e.g. `REFERENCE_INTAKE`.
    public String name() {
        return TypeName.of(entity);
    }

    /// A field of the root that finds an entry by its slug or global id.
    ///
    /// @param example a slug
    public record LookUp(String field, String description, String example) {}

    /// Starts a type.
    ///
    /// @param list the key under which packs list entries; null if another entry contains them
    public static <E extends Entry> Builder<E> of(Class<E> entity, Supplier<E> create, String list) {
        return new Builder<>(entity, create, list);
    }

    /// Builds a type.
    public static final class Builder<E extends Entry> extends Attributes<E, Builder<E>> {

        private final Class<E> entity;
        private final Supplier<E> create;
        private final String list;
        private BiConsumer<E, Drafts> complete = (entry, drafts) -> {};
        private final List<RelationField> lists = new ArrayList<>();
        private RelationField root;
        private String description;
        private LookUp lookUp;
        private String shownAs;

        private Builder(Class<E> entity, Supplier<E> create, String list) {
            super(entity.getSimpleName());
            this.entity = entity;
            this.shownAs = entity.getSimpleName();
            this.create = create;
            this.list = list;
        }

        /// Another entry, by its slug.
        public <T extends Entry> Builder<E> toOne(String key, Class<T> target, Function<E, T> get,
                BiConsumer<E, T> set, Option... options) {
            facts.add(new ToOne<>(key, target, isNested(options), get::apply,
                    (owner, one) -> set.accept(owner, target.cast(one))));
            return this;
        }

        /// Other entries, by their slugs.
        @SuppressWarnings("unchecked")
        public <T extends Entry> Builder<E> toMany(String key, Class<T> target, Function<E, List<T>> get,
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
            return toMany("sources", Source.class, get, set);
        }

        /// Sets derived values, on an entry that has all other values.
        public Builder<E> completed(Consumer<E> step) {
            return completed((entry, drafts) -> step.accept(entry));
        }

        /// The same, from other entries of the pack.
        public Builder<E> completed(BiConsumer<E, Drafts> step) {
            complete = complete.andThen(step);
            return this;
        }

        /// A text for search with its own expression.
        public Builder<E> searched(String field, String expression) {
            texts.add(new SearchText(field, expression));
            return this;
        }

        /// A list of an entry.
        public Builder<E> list(RelationField child) {
            shape.part(child);
            return this;
        }

        /// A list of an entry that filters do not offer.
        public Builder<E> unfilteredList(RelationField child) {
            lists.add(child);
            return this;
        }

        /// Its name in the schema, if it differs from that of the entity.
        public Builder<E> shownAs(String name) {
            shownAs = name;
            return this;
        }

        /// What a single entry is, in the schema.
        public Builder<E> described(String sentence) {
            description = sentence;
            return this;
        }

        /// The field of the root that finds an entry by its slug, named like the entity.
        ///
        /// @param noun    of an entry, e.g. `reference value`
        /// @param example a slug
        public Builder<E> one(String noun, String example) {
            var name = entity.getSimpleName();
            lookUp = new LookUp(Character.toLowerCase(name.charAt(0)) + name.substring(1),
                    "The %s with this slug; null if there is none.".formatted(noun), example);
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
            root = RelationField.of(field, description, entity.getSimpleName(), nodes, Relation.all(entity, order));
            return this;
        }

        public ContentType<E> build() {
            return new ContentType<>(entity, description, create, list, lookUp, List.copyOf(facts), List.copyOf(texts),
                    complete,
                    shape.build().named(shownAs), List.copyOf(lists), root);
        }
    }
}
