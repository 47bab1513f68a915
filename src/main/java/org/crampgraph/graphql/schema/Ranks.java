package org.crampgraph.graphql.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.Kind;
import org.crampgraph.content.naming.CodeMatch;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.evidence.SourceType;
import org.crampgraph.intake.WarningCode;

/// The enums whose values have an order. Their descriptions say it, because a schema lists values by name: those by whose
/// rank lists are filtered and sorted say it at each value, the others for the whole.
final class Ranks {

    /// It is outside of the order of its enum.
    private static final String UNRANKED = "UNKNOWN";
    /// By name in the schema, in the order of their values.
    private static final Map<String, List<? extends Enum<?>>> ORDERED = Map.of("CodeMatch", List.of(CodeMatch.values()),
            "IntakeWarningCode", List.of(WarningCode.values()), "SourceType", List.of(SourceType.values()));

    private final Map<String, List<String>> values = new HashMap<>();

    Ranks(ContentTypes types) {
        types.shapes().flatMap(shape -> shape.ordered().stream()).filter(attribute -> attribute.kind() == Kind.RANK)
                .map(Attribute::choices).forEach(choices -> values.put(choices.name(), choices.values().stream()
                        .<String>map(Enum::name).filter(Predicate.not(UNRANKED::equals)).toList()));
    }

    /// The enum with the order of its values; empty if it has none.
    Optional<GraphQLEnumType> of(GraphQLEnumType type) {
        var ordered = Optional.ofNullable(ORDERED.get(type.getName())).map(order -> type.transform(changed -> changed
                .description(type.getDescription() + " In order: "
                        + order.stream().map(Enum::name).collect(Collectors.joining(", ")) + ".")));
        return ordered.or(() -> Optional.ofNullable(values.get(type.getName())).map(order -> ranked(type, order)));
    }

    private static GraphQLEnumType ranked(GraphQLEnumType type, List<String> order) {
        return type.transform(changed -> {
            changed.clearValues();
            type.getValues().forEach(value -> changed.value(ranked(value, order)));
        });
    }

    private static GraphQLEnumValueDefinition ranked(GraphQLEnumValueDefinition value, List<String> order) {
        int rank = order.indexOf(value.getName()) + 1;
        return value.transform(changed -> changed.description(value.getDescription()
                + (rank == 0 ? " It has no rank." : " Rank %d of %d, 1 is the lowest.".formatted(rank, order.size()))));
    }
}
