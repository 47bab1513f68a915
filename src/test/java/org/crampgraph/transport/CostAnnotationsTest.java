package org.crampgraph.transport;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import graphql.DirectivesUtil;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.transport.schema.SchemaText;
import org.junit.jupiter.api.Test;

/// The published schema states the cost of a page.
@QuarkusTest
class CostAnnotationsTest {

    @Inject
    GraphQLSchema schema;

    @Test
    void everyPageHasASize() {
        assertEquals(List.of(), unsized(objects(), CostAnnotationsTest::isPage));
    }

    @Test
    void everyListAtTheRootHasASize() {
        assertEquals(List.of(), unsized(Stream.of(schema.getQueryType()), CostAnnotationsTest::isListOfObjects));
    }

    @Test
    void thePublishedSchemaHasTheWeights() {
        var sdl = SchemaText.of(schema);
        assertTrue(sdl.contains("): CrampConnection! @listSize\n"), sdl);
        assertTrue(sdl.contains("totalCount: Int! @cost(weight : \"2\")"), sdl);
    }

    private Stream<GraphQLObjectType> objects() {
        return schema.getAllTypesAsList().stream().filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast);
    }

    private static List<String> unsized(Stream<GraphQLObjectType> types,
            Predicate<GraphQLFieldDefinition> wanted) {
        return types
                .flatMap(type -> type.getFieldDefinitions().stream().filter(wanted).filter(field -> !saysItsSize(field))
                        .map(field -> type.getName() + "." + field.getName()))
                .toList();
    }

    private static boolean saysItsSize(GraphQLFieldDefinition field) {
        return DirectivesUtil.toAppliedDirectives(field).stream().anyMatch(d -> d.getName().equals("listSize"));
    }

    private static boolean isPage(GraphQLFieldDefinition field) {
        return field.getArgument("first") != null;
    }

    private static boolean isListOfObjects(GraphQLFieldDefinition field) {
        return isList(unwrapNonNull(field.getType())) && unwrapAll(field.getType()) instanceof GraphQLCompositeType;
    }
}
