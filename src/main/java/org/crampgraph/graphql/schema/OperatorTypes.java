package org.crampgraph.graphql.schema;

import java.util.Map;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.Operator;

/// The input types with the operators for one kind of attribute, e.g. `StringFilter` or `CertaintyFilter`.
final class OperatorTypes {

    private final Scalars scalars;
    private final Map<String, GraphQLType> types;

    OperatorTypes(GraphQLSchema schema, Map<String, GraphQLType> types) {
        this.scalars = new Scalars(schema);
        this.types = types;
    }

    GraphQLInputType of(Attribute attribute) {
        var name = name(attribute);
        types.computeIfAbsent(name, missing -> make(name, attribute));
        return GraphQLTypeReference.typeRef(name);
    }

    private GraphQLType make(String name, Attribute attribute) {
        var type = GraphQLInputObjectType.newInputObject().name(name)
                .description("Conditions on the value, combined with AND. Null is ignored.");
        attribute.kind().operators().forEach(operator -> type.field(
                AskTypes.field(operator.field(), operator.description(), operand(operator, attribute))));
        return type.build();
    }

    private GraphQLInputType operand(Operator operator, Attribute attribute) {
        if (operator.takesFlag()) {
            return scalars.named("Boolean");
        }
        var value = value(attribute);
        return operator.takesList() ? GraphQLList.list(GraphQLNonNull.nonNull(value)) : value;
    }

    private GraphQLInputType value(Attribute attribute) {
        return switch (attribute.kind()) {
            case CHOICE, CHOICES, RANK -> GraphQLTypeReference.typeRef(attribute.choices().name());
            default -> scalars.of(attribute.kind());
        };
    }

    private static String name(Attribute attribute) {
        return switch (attribute.kind()) {
            case TEXT -> "StringFilter";
            case TEXTS -> "StringListFilter";
            case INTEGER -> "IntFilter";
            case DECIMAL -> "FloatFilter";
            case FLAG -> "BooleanFilter";
            case TIME -> "DateTimeFilter";
            case DATE -> "DateFilter";
            case CHOICE, RANK -> attribute.choices().name() + "Filter";
            case CHOICES -> attribute.choices().name() + "ListFilter";
        };
    }
}
