package org.crampgraph.graphql.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import org.crampgraph.content.query.Attribute;
import org.crampgraph.content.query.Kind;
import org.crampgraph.content.tables.ContentTypes;

/// The enums whose values have a rank, by which lists are filtered and sorted. Their values say it, because a schema lists
/// values by name.
final class Ranks {

    private final Map<String, List<String>> values = new HashMap<>();

    Ranks(ContentTypes types) {
        types.shapes().flatMap(shape -> shape.ordered().stream()).filter(attribute -> attribute.kind() == Kind.RANK)
                .map(Attribute::choices).forEach(choices -> values.put(choices.name(),
                        choices.values().stream().<String>map(Enum::name).toList()));
    }

    /// The enum with the ranks of its values; empty if it has none.
    Optional<GraphQLEnumType> of(GraphQLEnumType type) {
        return Optional.ofNullable(values.get(type.getName())).map(order -> type.transform(changed -> {
            changed.clearValues();
            type.getValues().forEach(value -> changed.value(ranked(value, order)));
        }));
    }

    private static GraphQLEnumValueDefinition ranked(GraphQLEnumValueDefinition value, List<String> order) {
        return value.transform(changed -> changed.description("%s Rank %d of %d, 1 is the lowest."
                .formatted(value.getDescription(), order.indexOf(value.getName()) + 1, order.size())));
    }
}
