package org.crampgraph.transport;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.schema.model.Schema;
import org.eclipse.microprofile.graphql.GraphQLException;

/// A schema for every kind of failure: endless trees, slow and failing fields, a mutation that counts. Replaces the
/// application's own under [LabProfile].
@Alternative
@Singleton
public class LabSchema {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private static final String SDL =
            """
                          directive @cost(weight: String!) on FIELD_DEFINITION
                          directive @listSize(assumedSize: Int = 20, slicingArguments: [String] = ["first", "last"], sizedFields: [String] = ["edges", "nodes"]) on FIELD_DEFINITION
                          type Query {
                            hello(name: String = "you"): String!
                            square(of: Int): Float
                    half(of: Float): Float
                            sum(of: [Float!]!): Float!
                            choose(shape: Shape): Int
                            tree: Tree!
                            trees(first: Int, last: Int): TreeConnection! @listSize
                            dear: Tree @cost(weight: "1000")
                            slow(millis: Int!): String
                            slowSql(seconds: Float!): Float
                            broken: String
                            brokenRoot: String!
                            lost(state: String!): String
                            mistaken(why: String): String
                            count: Int!
                            "Another number each time it is fetched."
                            next(of: [Pair!]): Int!
                          }
                          type Mutation { add(number: Int = 1): Int! }
                          type Subscription { ticks: Int! }
                          type Tree {
                            name: String!
                            text(length: Int!): String!
                            parts: [Tree!]! @listSize(assumedSize: 3, slicingArguments: [], sizedFields: [])
                            twigs: [Tree!]!
                            broken: String
                            trees(first: Int, last: Int): TreeConnection! @listSize
                            plainTrees(first: Int): TreeConnection!
                          }
                          type TreeConnection { edges: [TreeEdge!]! nodes: [Tree!]! pageInfo: PageInfo! totalCount: Int! @cost(weight: "5") }
                          type TreeEdge { cursor: String! node: Tree! }
                          type PageInfo { hasNextPage: Boolean! }
                          input Pair { left: Int, right: Int }
                          input Shape { sides: Int!, names: [String!], inner: Shape }
                          """;

    private final DataSource database;

    LabSchema(DataSource database) {
        this.database = database;
    }

    @Produces
    @Singleton
    GraphQLSchema schema() {
        return schema(database);
    }

    @Produces
    @Singleton
    Schema model() {
        return new Schema();
    }

    @Produces
    @Singleton
    ExecutionService executions(GraphQLSchema schema, Schema model) {
        return new ExecutionService(schema, model);
    }

    /// @param database for `slowSql`; may be null if that is not used
    public static GraphQLSchema schema(DataSource database) {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type
                        .dataFetcher("hello", field -> "Hello " + field.getArgument("name"))
                        .dataFetcher("square",
                                field -> (double) field.<Integer>getArgument("of") * field.<Integer>getArgument("of"))
                        .dataFetcher("half", field -> field.<Double>getArgument("of") / 2)
                        .dataFetcher("sum",
                                field -> field.<List<Double>>getArgument("of").stream().mapToDouble(n -> n).sum())
                        .dataFetcher("choose", field -> 1)
                        .dataFetcher("tree", field -> tree())
                        .dataFetcher("dear", field -> tree())
                        .dataFetcher("trees", LabSchema::page)
                        .dataFetcher("slow", LabSchema::sleep)
                        .dataFetcher("slowSql", field -> sleepInSql(database, field.getArgument("seconds")))
                        .dataFetcher("broken", LabSchema::fail)
                        .dataFetcher("brokenRoot", LabSchema::fail)
                        .dataFetcher("lost", field -> {
                            throw new IllegalStateException(
                                    new SQLException("away", field.<String>getArgument("state")));
                        })
                        .dataFetcher("mistaken", LabSchema::mistake)
                        .dataFetcher("next", field -> NEXT.incrementAndGet())
                        .dataFetcher("count", field -> COUNT.get()))
                .type("Mutation",
                        type -> type.dataFetcher("add", field -> COUNT.addAndGet(field.getArgument("number"))))
                .type("Tree", type -> type
                        .dataFetcher("text",
                                field -> "text äöü 🌳 ".repeat(field.<Integer>getArgument("length") / 10 + 1))
                        .dataFetcher("parts", field -> trees(3))
                        .dataFetcher("twigs", field -> trees(3))
                        .dataFetcher("broken", LabSchema::fail)
                        .dataFetcher("trees", LabSchema::page)
                        .dataFetcher("plainTrees", LabSchema::page))
                .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring);
    }

    private static Object page(DataFetchingEnvironment field) {
        int size = field.getArgumentOrDefault("first", field.getArgumentOrDefault("last", 20));
        var nodes = trees(size);
        return Map.of("nodes", nodes, "edges", nodes.stream().map(node -> Map.of("cursor", "c", "node", node)).toList(),
                "pageInfo", Map.of("hasNextPage", false), "totalCount", size);
    }

    private static List<Map<String, Object>> trees(int number) {
        return IntStream.range(0, number).mapToObj(i -> tree()).toList();
    }

    private static Map<String, Object> tree() {
        return Map.of("name", "oak");
    }

    private static String sleep(DataFetchingEnvironment field) throws InterruptedException {
        Thread.sleep(field.<Integer>getArgument("millis"));
        return "awake";
    }

    private static double sleepInSql(DataSource database, double seconds) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select 'lab', pg_sleep(?)")) {
            query.setDouble(1, seconds);
            query.execute();
            return seconds;
        }
    }

    private static Object fail(DataFetchingEnvironment field) throws SQLException {
        throw new SQLException("secret: select * from password");
    }

    private static Object mistake(DataFetchingEnvironment field) throws GraphQLException {
        throw new GraphQLException("`why` must be a reason.");
    }
}
