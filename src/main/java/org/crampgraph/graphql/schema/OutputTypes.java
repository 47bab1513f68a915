package org.crampgraph.graphql.schema;

import java.util.Map;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.Choices;
import org.crampgraph.content.fields.Described;
import org.eclipse.microprofile.graphql.Description;

/// The output types of generated fields.
final class OutputTypes {

    private final GraphQLSchema schema;
    private final Map<String, GraphQLType> types;
    private final Scalars scalars;

    OutputTypes(GraphQLSchema schema, Map<String, GraphQLType> types) {
        this.schema = schema;
        this.types = types;
        this.scalars = new Scalars(schema);
    }

    GraphQLOutputType of(Attribute attribute) {
        var value = switch (attribute.kind()) {
            case CHOICE, CHOICES, RANK -> choice(attribute.choices());
            default -> scalars.of(attribute.kind());
        };
        var output = attribute.kind().ordered() ? value : GraphQLList.list(GraphQLNonNull.nonNull(value));
        return attribute.shown().required() ? GraphQLNonNull.nonNull(output) : output;
    }

    GraphQLOutputType scalar(String name) {
        return scalars.named(name);
    }

    private GraphQLOutputType choice(Choices choices) {
        var name = choices.name();
        if (schema.getType(name) == null) {
            types.computeIfAbsent(name, missing -> make(name, choices));
        }
        return GraphQLTypeReference.typeRef(name);
    }

    /// SmallRye only registers the enums that fields of its own types use.
    private static GraphQLType make(String name, Choices choices) {
        var type = GraphQLEnumType.newEnum().name(name)
                .description(choices.values().getFirst().getDeclaringClass().getAnnotation(Description.class).value());
        for (var choice : choices.values()) {
            type.value(choice.name(), choice.name(), ((Described) choice).description());
        }
        return type.build();
    }
}
