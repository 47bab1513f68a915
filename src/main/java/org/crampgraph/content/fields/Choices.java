package org.crampgraph.content.fields;

import java.util.List;

/// The values of a choice.
///
/// @param name   of the enum in the schema
/// @param values in order; empty if they are texts that the content table defines
public record Choices(String name, List<? extends Enum<?>> values) {

    public static Choices of(Class<? extends Enum<?>> type) {
        return new Choices(type.getSimpleName(), List.of(type.getEnumConstants()));
    }
}
