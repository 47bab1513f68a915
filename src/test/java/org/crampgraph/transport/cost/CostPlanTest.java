package org.crampgraph.transport.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import org.crampgraph.transport.LabSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostPlanTest {

    private static final GraphQLSchema SCHEMA = LabSchema.schema(null);
    private static final long USUAL_LENGTH = 7;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # document                                                        | variables      | cost
            { hello __typename }                                              | {}             | 0
            { tree { name } }                                                 | {}             | 1
            { tree { name } x: tree { name } ... { tree { name } } }          | {}             | 3
            { dear { name } }                                                 | {}             | 1000
            { trees(first: 5) { nodes { name } } }                            | {}             | 6
            { trees { nodes { name } } }                                      | {}             | 21
            { trees(last: 5, first: 3) { nodes { name } pageInfo { hasNextPage } } } | {}      | 7
            { trees(first: 5) { edges { cursor node { name } } totalCount } } | {}             | 16
            { trees(first: 10) { nodes { trees(first: 10) { nodes { name } } } } } | {}        | 121
            query ($n: Int) { trees(first: $n) { nodes { name } } }           | {"n": 50}      | 51
            query ($n: Int) { trees(first: $n) { nodes { name } } }           | {}             | 21
            query ($n: Int) { trees(first: $n) { nodes { name } } }           | {"n": null}    | 21
            query ($n: Int = 3) { trees(first: $n) { nodes { name } } }       | {}             | 4
            query ($n: Int = 3) { trees(first: $n) { nodes { name } } }       | {"n": 4}       | 5
            query ($n: Int) { trees(first: $n) { nodes { name } } }           | {"n": -4}      | 1
            query ($n: Int) { trees(first: $n) { nodes { name } } }           | {"n": 1e999999} | 2147483648
            query ($n: Int) { trees(first: $n) { nodes { name } } }           | {"n": "many"}  | 21
            { trees(first: 99999999999999999999) { nodes { name } } }         | {}             | 2147483648
            { trees(first: null) { nodes { name } } }                         | {}             | 21
            { tree { parts { name } } }                                       | {}             | 4
            { tree { twigs { name } } }                                       | {}             | 8
            { tree { parts { parts { parts { name } } } } }                   | {}             | 40
            { trees(first: 2) { ...P } } fragment P on TreeConnection { nodes { ...T } } fragment T on Tree { parts { name } } | {} | 9
            { choose(shape: {sides: 3}) }                                     | {}             | 2
            { choose(shape: {sides: 3, names: ["a", "b"], inner: {sides: 4, inner: null}}) } | {} | 6
            query ($s: Shape) { choose(shape: $s) }                           | {"s": {"sides": 3, "names": ["a", "b"]}} | 4
            query ($s: Shape) { choose(shape: $s) }                           | {"s": null}    | 0
            query ($s: Shape = {sides: 3}) { choose(shape: $s) }              | {}             | 2
            query ($s: Shape = {sides: 3}) { choose(shape: $s) }              | {"s": null}    | 0
            query ($s: Shape) { choose(shape: {sides: 1, inner: $s}) }        | {"s": {"sides": 3}} | 4
            { next(of: [{}, {left: 1}]) }                                     | {}             | 3
            { trees(first: 2) { nodes { name } } __schema { queryType { name } } } | {}        | 13
            { __schema { types { name } } }                                   | {}             | 12
            { __schema { types { fields { name args { name } } } } }          | {}             | 29
            { a: __type(name: "Tree") { name } b: __type(name: "Tree") { fields { name } } } | {} | 20
            """)
    void boundsTheTotalCost(String document, String variables, long cost) {
        var parsed = new Parser().parseDocument(document);
        var plan = new CostPlanner(SCHEMA, parsed, ListLengths.of(SCHEMA, USUAL_LENGTH))
                .plan(parsed.getDefinitionsOfType(OperationDefinition.class).getFirst());
        assertEquals(cost, plan.with(JsonProvider.provider().createReader(new StringReader(variables)).readObject()));
    }

    @ParameterizedTest
    @CsvSource({ "20, 1000000000000" })
    void stopsCountingAtTheHighestCost(int levels, long cost) {
        var document = "{ trees(first: 100) { nodes { ".repeat(levels).replace("{ trees", "trees");
        document = "{ " + document + " name " + "} } ".repeat(levels) + "}";
        var parsed = new Parser().parseDocument(document);
        var plan = new CostPlanner(SCHEMA, parsed, ListLengths.of(SCHEMA, USUAL_LENGTH))
                .plan(parsed.getDefinitionsOfType(OperationDefinition.class).getFirst());
        assertEquals(cost, plan.with(JsonValue.EMPTY_JSON_OBJECT));
    }
}
