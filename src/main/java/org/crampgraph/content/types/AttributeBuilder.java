package org.crampgraph.content.types;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.Choices;
import org.crampgraph.content.fields.Kind;

/// An attribute and what is derived from it: a [Property] for packs, an [Attribute] for filters and orders, a
/// [SearchText] for search.
public final class AttributeBuilder<E> {

    private final String name;
    private final Kind kind;
    private final Class<? extends Enum<?>> choices;
    private final Function<E, ?> get;
    private final BiConsumer<E, Object> set;

    String key;
    String path;
    String column;
    String filter;
    String order;
    String shown;
    int longest;
    Range range;
    TextForm form;
    Object otherwise;
    boolean required;
    boolean notNull;
    boolean whole;
    boolean nested;
    boolean searched = true;

    AttributeBuilder(String name, Kind kind, Class<? extends Enum<?>> choices, Function<E, ?> get,
            BiConsumer<E, Object> set, Option... options) {
        this.name = name;
        this.kind = kind;
        this.choices = choices;
        this.get = get;
        this.set = set;
        this.filter = name;
        this.key = bare(name);
        this.path = kind == Kind.RANK ? name + "Rank" : key;
        this.column = snake(key);
        this.longest = kind == Kind.TEXTS ? Bounds.SHORT : Bounds.LONG;
        Stream.of(options).forEach(option -> option.apply(this));
    }

    /// `isRedFlag` is `redFlag` in entities and packs.
    private static String bare(String name) {
        return name.matches("is[A-Z].*") ? name.substring(2, 3).toLowerCase(Locale.ROOT) + name.substring(3) : name;
    }

    static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").replace('.', '_').toLowerCase(Locale.ROOT);
    }

    Property<E> property() {
        return new Property<>(key, kind, choices, new Bounds(longest, form, range, whole), required, otherwise, nested,
                get, set);
    }

    /// Empty if lists cannot be filtered by it.
    ///
    /// @param part the embedded part that has it, with a trailing dot, or empty
    Optional<Attribute> attribute(String part) {
        return Optional.ofNullable(filter)
                .map(named -> Attribute.of(named, part + path, kind, choices == null ? null : Choices.of(choices)))
                .map(attribute -> notNull ? attribute.withoutNull() : attribute)
                .map(attribute -> order == null ? attribute : attribute.orderedAs(order))
                .map(attribute -> shown == null ? attribute
                        : attribute.shown(shown, required || otherwise != null, this::read));
    }

    @SuppressWarnings("unchecked")
    private Object read(Object entity) {
        return get.apply((E) entity);
    }

    /// Empty if search does not use it.
    Optional<SearchText> text(String part) {
        return searched ? SearchText.of(part + name, kind, snake(part) + column) : Optional.empty();
    }
}
