package org.crampgraph.graphql.schema;

import java.util.Collection;
import java.util.Map;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;

/// The input types of orders: per kind of list an enum of fields, and an object of field and direction.
final class OrderTypes {

    private static final String DIRECTION = "OrderDirection";

    private final Map<String, GraphQLType> types;
    private final Descriptions descriptions;

    OrderTypes(Map<String, GraphQLType> types, Descriptions descriptions) {
        this.types = types;
        this.descriptions = descriptions;
        types.put(DIRECTION, GraphQLEnumType.newEnum().name(DIRECTION).description("Sort direction.")
                .value("ASC", "ASC", "Ascending: lowest first.").value("DESC", "DESC", "Descending: highest first.")
                .build());
    }

    /// The list of sort keys for lists of a kind.
    GraphQLInputType list(String kind, Collection<String> fields) {
        var name = kind + "Order";
        if (!types.containsKey(name)) {
            types.put(name + "Field", fields(name + "Field", fields));
            types.put(name, key(name));
        }
        return GraphQLList.list(GraphQLNonNull.nonNull(GraphQLTypeReference.typeRef(name)));
    }

    private GraphQLType fields(String name, Collection<String> fields) {
        var type = GraphQLEnumType.newEnum().name(name).description("Fields that such a list can be sorted by.");
        fields.forEach(field -> type.value(field, field, descriptions.ofOrder(field)));
        return type.build();
    }

    private static GraphQLType key(String name) {
        return GraphQLInputObjectType.newInputObject().name(name).description("A sort key.")
                .field(AskTypes.field("field", "Field to sort by.",
                        GraphQLNonNull.nonNull(GraphQLTypeReference.typeRef(name + "Field"))))
                .field(AskTypes
                        .field("direction", "Direction; ASC if omitted.", GraphQLTypeReference.typeRef(DIRECTION))
                        .transform(field -> field.defaultValueProgrammatic("ASC")))
                .build();
    }
}
