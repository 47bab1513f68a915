package org.crampgraph.pack;

import static graphql.Scalars.GraphQLBoolean;
import static graphql.Scalars.GraphQLFloat;
import static graphql.Scalars.GraphQLID;
import static graphql.Scalars.GraphQLInt;
import static graphql.Scalars.GraphQLString;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.FilterField;
import org.crampgraph.content.fields.Group;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.evidence.Entry;

/// What SmallRye makes of entities, in short: a type for each, with its texts.
final class StubSchema {

    private StubSchema() {}

    static GraphQLSchema.Builder of(ContentTypes types) {
        var all = new HashSet<GraphQLType>(Set.of(scalar("Date"), scalar("DateTime"), GraphQLInt, GraphQLFloat,
                GraphQLBoolean, GraphQLID, object("Evidence", "direction"), object("PageInfo", "endCursor"),
                GraphQLInterfaceType.newInterface().name("Concept")
                        .field(field -> field.name("slug").type(GraphQLString))
                        .build()));
        types.entries().forEach(type -> all.add(object(type.shape().type(),
                Arrays.stream(type.entity().getFields()).filter(field -> field.getType() == String.class)
                        .map(java.lang.reflect.Field::getName).toArray(String[]::new))));
        types.shapes().flatMap(shape -> shape.parts().stream()).flatMap(StubSchema::attributes)
                .map(Attribute::choices).filter(Objects::nonNull).filter(choices -> !choices.values().isEmpty())
                .distinct().forEach(choices -> {
                    var type = GraphQLEnumType.newEnum().name(choices.name());
                    choices.values().forEach(value -> type.value(value.name()));
                    all.add(type.build());
                });
        return GraphQLSchema.newSchema().query(object("Query", "version")).additionalTypes(all)
                .codeRegistry(GraphQLCodeRegistry.newCodeRegistry().typeResolver("Concept", found -> found.getSchema()
                        .getObjectType(((Entry) found.getObject()).getClass().getSimpleName())).build());
    }

    private static Stream<Attribute> attributes(FilterField field) {
        return switch (field) {
            case Attribute attribute -> Stream.of(attribute);
            case Group group -> group.attributes().stream();
            default -> Stream.of();
        };
    }

    private static GraphQLObjectType object(String name, String... texts) {
        var type = GraphQLObjectType.newObject().name(name);
        Stream.of(texts).forEach(text -> type.field(field -> field.name(text).type(GraphQLString)));
        return type.build();
    }

    private static GraphQLScalarType scalar(String name) {
        return GraphQLString.transform(scalar -> scalar.name(name));
    }
}
