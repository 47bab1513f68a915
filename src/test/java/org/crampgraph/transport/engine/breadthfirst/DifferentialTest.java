package org.crampgraph.transport.engine.breadthfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionStrategy;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.graphql.execution.error.ExceptionHandler;
import org.crampgraph.transport.LabProfile;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;

/// Our strategy returns the data, in the same order, and the errors of graphql-java's own.
@QuarkusTest
@TestProfile(LabProfile.class)
class DifferentialTest {

    private static final int QUERIES = 2_000;
    private static final long SEED = 20_261_125;

    private static final GraphQLSchema SCHEMA =
            schema("""
                    type Query { thing: Thing things: [Thing!]! maybe: [Thing] pick: Pick picks: [Pick] named: [Named!] grid: [[Int]]
                      strict: Strict wrongEnum: Color wrongList: [Int] fails: String failsHard: String! wrongUnion: Pick }
                    type Thing implements Named { name: String nothing: String must: String! fails: Int failsHard: Int! later: Thing
                      laterList: [Thing!] laterFails: Thing parts: [Thing!]! holes: [Thing!] pick: Pick color: Color! grid: [[Int!]]
                      strict: Strict number: Int wrongNumber: Int }
                    type Other implements Named { name: String other: Other color: Color things: [Thing] nullMust: [Int!]! }
                    type Strict { a: String! missing: String! thing: Thing! }
                    interface Named { name: String }
                    union Pick = Thing | Other
                    enum Color { RED GREEN }
                    """);

    @Test
    void givesWhatTheOriginalGives() {
        var random = new Random(SEED);
        int valid = 0;
        int withErrors = 0;
        while (valid < QUERIES) {
            var document = RandomDocument.of(SCHEMA, random);
            if (!isValid(document)) {
                continue;
            }
            valid++;
            var expected = run(document, new AsyncExecutionStrategy(new ExceptionHandler()));
            var actual = run(document, new LevelStrategy());
            assertEquals(String.valueOf(expected.<Object>getData()), String.valueOf(actual.<Object>getData()),
                    document);
            assertEquals(errors(expected), errors(actual), document);
            withErrors += expected.getErrors().isEmpty() ? 0 : 1;
        }
        assertTrue(withErrors > QUERIES / 10 && withErrors < QUERIES, withErrors + " with errors");
    }

    private static boolean isValid(String document) {
        var parsed = ParseAndValidate.parse(ExecutionInput.newExecutionInput(document).build());
        return !parsed.isFailure()
                && ParseAndValidate.validate(SCHEMA, parsed.getDocument(), Locale.ENGLISH).isEmpty();
    }

    private static ExecutionResult run(String document, ExecutionStrategy strategy) {
        var requestContext = Arc.requireContainer().requestContext();
        requestContext.activate();
        try {
            var loaders = DataLoaderRegistry.newRegistry().register("things", DataLoaderFactory.newDataLoader(
                    (List<Integer> keys) -> CompletableFuture
                            .completedFuture(keys.stream().map(key -> thing(key)).toList())))
                    .build();
            return GraphQL.newGraphQL(SCHEMA).queryExecutionStrategy(strategy)
                    .defaultDataFetcherExceptionHandler(new ExceptionHandler()).build()
                    .execute(ExecutionInput.newExecutionInput(document).dataLoaderRegistry(loaders)
                            .graphQLContext(Map.of("state", requestContext.getState())).build());
        } finally {
            requestContext.terminate();
        }
    }

    /// Sorted, because strategies may report errors in any order.
    private static List<String> errors(ExecutionResult result) {
        return result.getErrors().stream().map(DifferentialTest::text).sorted().toList();
    }

    private static String text(GraphQLError error) {
        return error.getPath() + " " + error.getLocations() + " " + error.getErrorType() + " " + error.getMessage();
    }

    private static Map<String, Object> thing(int depth) {
        var thing = new HashMap<String, Object>(Map.of("type", "Thing", "name", "thing " + depth, "must", "must",
                "color", "RED", "number", depth, "wrongNumber", "seven", "depth", depth,
                "grid", List.of(List.of(1, 2), List.of()), "strict", Map.of("a", "a")));
        thing.put("nothing", null);
        return thing;
    }

    private static Map<String, Object> other(int depth) {
        var numbers = new ArrayList<Integer>(List.of(1));
        numbers.add(null);
        return Map.of("type", "Other", "name", "other " + depth, "color", "GREEN", "depth", depth, "nullMust", numbers);
    }

    private static Object fail(DataFetchingEnvironment field) {
        throw new IllegalStateException("failed at " + field.getExecutionStepInfo().getPath());
    }

    private static int deeper(DataFetchingEnvironment field) {
        return field.getSource() instanceof Map<?, ?> source && source.get("depth") instanceof Integer depth ? depth + 1
                : 0;
    }

    private static List<Object> things(DataFetchingEnvironment field) {
        return List.of(thing(deeper(field)), thing(deeper(field) + 1));
    }

    private static List<Object> mixed(DataFetchingEnvironment field) {
        var mixed = new ArrayList<Object>(List.of(thing(deeper(field)), other(deeper(field))));
        mixed.add(null);
        return mixed;
    }

    private static List<Object> holes(DataFetchingEnvironment field) {
        var holes = new ArrayList<Object>(things(field));
        holes.add(null);
        return holes;
    }

    private static Object later(DataFetchingEnvironment field) {
        return field.<Integer, Object>getDataLoader("things").load(deeper(field));
    }

    private static Object laterList(DataFetchingEnvironment field) {
        var loader = field.<Integer, Object>getDataLoader("things");
        return loader.loadMany(List.of(deeper(field), deeper(field) + 1));
    }

    private static GraphQLSchema schema(String sdl) {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("thing", field -> thing(0))
                        .dataFetcher("things", DifferentialTest::things)
                        .dataFetcher("maybe", DifferentialTest::holes).dataFetcher("pick", field -> other(0))
                        .dataFetcher("picks", DifferentialTest::mixed).dataFetcher("named", DifferentialTest::things)
                        .dataFetcher("grid", field -> List.of(List.of(1), List.of(2, 3)))
                        .dataFetcher("strict", field -> Map.of("a", "a")).dataFetcher("wrongEnum", field -> "BLUE")
                        .dataFetcher("wrongList", field -> 7).dataFetcher("fails", DifferentialTest::fail)
                        .dataFetcher("failsHard", DifferentialTest::fail)
                        .dataFetcher("wrongUnion", field -> Map.of("type", "Strict")))
                .type("Thing", type -> type.dataFetcher("fails", DifferentialTest::fail)
                        .dataFetcher("failsHard", DifferentialTest::fail).dataFetcher("later", DifferentialTest::later)
                        .dataFetcher("laterList", DifferentialTest::laterList)
                        .dataFetcher("laterFails",
                                field -> CompletableFuture.failedFuture(new IllegalStateException("late")))
                        .dataFetcher("parts", DifferentialTest::things).dataFetcher("holes", DifferentialTest::holes)
                        .dataFetcher("pick", field -> other(deeper(field))))
                .type("Other", type -> type.dataFetcher("other", field -> other(deeper(field)))
                        .dataFetcher("things", DifferentialTest::holes))
                .type("Strict", type -> type.dataFetcher("thing", field -> thing(1)))
                .type("Named",
                        type -> type
                                .typeResolver(value -> value.getSchema().getObjectType(typeName(value.getObject()))))
                .type("Pick",
                        type -> type
                                .typeResolver(value -> value.getSchema().getObjectType(typeName(value.getObject()))))
                .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), wiring);
    }

    private static String typeName(Object source) {
        return (String) ((Map<?, ?>) source).get("type");
    }
}
