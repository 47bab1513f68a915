package org.crampgraph.content.types;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.Choices;
import org.crampgraph.content.fields.FilterType;
import org.crampgraph.content.fields.Group;
import org.crampgraph.content.fields.Kind;

/// Collects the attributes of a type, in the order in which packs list their keys.
///
/// @param <B> the collector itself
abstract class Attributes<E, B extends Attributes<E, B>> {

    final List<Fact<E>> facts = new ArrayList<>();
    final List<SearchText> texts = new ArrayList<>();
    final FilterType.Builder shape;

    Attributes(String type) {
        this.shape = FilterType.of(type);
    }

    public B text(String name, Function<E, String> get, BiConsumer<E, String> set, Option... options) {
        return attribute(name, Kind.TEXT, null, get, set, options);
    }

    public B texts(String name, Function<E, List<String>> get, BiConsumer<E, List<String>> set, Option... options) {
        return attribute(name, Kind.TEXTS, null, get, set, options);
    }

    public B integer(String name, Function<E, Integer> get, BiConsumer<E, Integer> set, Option... options) {
        return attribute(name, Kind.INTEGER, null, get, set, options);
    }

    public B decimal(String name, Function<E, Double> get, BiConsumer<E, Double> set, Option... options) {
        return attribute(name, Kind.DECIMAL, null, get, set, options);
    }

    /// True or false, never null; false unless a pack or an option says otherwise.
    public B flag(String name, Function<E, Boolean> get, BiConsumer<E, Boolean> set, Option... options) {
        return attribute(name, Kind.FLAG, null, get, set,
                Stream.concat(Stream.of(Option.otherwise(false)), Stream.of(options)).toArray(Option[]::new));
    }

    public B date(String name, Function<E, LocalDate> get, BiConsumer<E, LocalDate> set, Option... options) {
        return attribute(name, Kind.DATE, null, get, set, options);
    }

    public <C extends Enum<C>> B choice(String name, Class<C> choices, Function<E, C> get, BiConsumer<E, C> set,
            Option... options) {
        return attribute(name, Kind.CHOICE, choices, get, set, options);
    }

    /// A choice whose order of declaration is a rank, which the database stores in a second column.
    public <C extends Enum<C>> B rank(String name, Class<C> choices, Function<E, C> get, BiConsumer<E, C> set,
            Option... options) {
        return attribute(name, Kind.RANK, choices, get, set, options);
    }

    public <C extends Enum<C>> B choices(String name, Class<C> choices, Function<E, List<C>> get,
            BiConsumer<E, List<C>> set, Option... options) {
        return attribute(name, Kind.CHOICES, choices, get, set, options);
    }

    /// An attribute for filters and orders only.
    public B computed(Kind kind, String name, String path) {
        shape.at(kind, name, path);
        return self();
    }

    /// An attribute that packs do not state and edges show.
    public B computed(Kind kind, String name, String path, String order, String description, Function<E, Object> get) {
        shape.part(Attribute.of(name, path, kind, null).orderedAs(order).shown(description, true,
                entity -> get.apply((E) entity)));
        return self();
    }

    /// A choice for filters and orders only.
    public B computed(Choices choices, String name, String path) {
        shape.part(Attribute.of(name, path, Kind.CHOICE, choices));
        return self();
    }

    /// A field of the schema that does not show the attribute of its name, with all attributes that it needs. The row id and the slug
    /// are always there.
    ///
    /// @param field of a type, or of an object within it: `evidence.summary`
    public B derived(String field, String... attributes) {
        shape.derived(field, attributes);
        return self();
    }

    public B group(Group group) {
        shape.part(group);
        return self();
    }

    @SuppressWarnings("unchecked")
    private <V> B attribute(String name, Kind kind, Class<? extends Enum<?>> choices, Function<E, V> get,
            BiConsumer<E, V> set, Option... options) {
        return add(new AttributeBuilder<>(name, kind, choices, get, (BiConsumer<E, Object>) set, options));
    }

    private B add(AttributeBuilder<E> attribute) {
        facts.add(attribute.property());
        attribute.attribute("").ifPresent(shape::part);
        attribute.text("").ifPresent(texts::add);
        return self();
    }

    /// An embedded part.
    ///
    /// @param members its attributes in the order of the parameters of `make`; not filtered by unless they say so
    public <P> B part(String name, boolean required, Function<E, P> get, BiConsumer<E, P> set,
            Function<Part.Values, P> make, Collection<AttributeBuilder<P>> members) {
        facts.add(new Part<>(name, required, members.stream().map(AttributeBuilder::property).toList(), make, get,
                set));
        members.forEach(member -> member.attribute(name + ".").ifPresent(shape::part));
        members.forEach(member -> member.text(name + ".").ifPresent(texts::add));
        return self();
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
