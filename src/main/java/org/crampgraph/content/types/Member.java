package org.crampgraph.content.types;

import java.util.function.Function;
import java.util.stream.Stream;

import org.crampgraph.content.fields.Kind;

/// The attributes of an embedded part. Lists are filtered by one only if an option gives it a name for filters.
public final class Member {

    private Member() {}

    public static <P> AttributeBuilder<P> text(String name, Function<P, String> get, Option... options) {
        return member(name, Kind.TEXT, null, get, options);
    }

    public static <P> AttributeBuilder<P> integer(String name, Function<P, Integer> get, Option... options) {
        return member(name, Kind.INTEGER, null, get, options);
    }

    public static <P> AttributeBuilder<P> decimal(String name, Function<P, Double> get, Option... options) {
        return member(name, Kind.DECIMAL, null, get, options);
    }

    public static <P, C extends Enum<C>> AttributeBuilder<P> choice(String name, Class<C> choices, Function<P, C> get,
            Option... options) {
        return member(name, Kind.CHOICE, choices, get, options);
    }

    private static <P> AttributeBuilder<P> member(String name, Kind kind, Class<? extends Enum<?>> choices,
            Function<P, ?> get, Option... options) {
        return new AttributeBuilder<>(name, kind, choices, get, null,
                Stream.concat(Stream.of(Option.UNFILTERED), Stream.of(options)).toArray(Option[]::new));
    }
}
