package org.crampgraph.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.in;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.introspection.IntrospectionQueryBuilder;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tools ask for the schema in many ways. None is refused for its form: what it costs decides, as for any other query.
@QuarkusTest
class IntrospectionTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "{ a: __type(name: \"__Directive\") { fields { name } } b: __type(name: \"__Type\") { fields { name } } }",
            "{ __type(name: \"Concept\") { possibleTypes { fields { name } } } }",
            "{ __type(name: \"Concept\") { fields { name } possibleTypes { interfaces { name possibleTypes { name } } } } }",
            "{ a: __schema { types { name } } b: __schema { directives { name args { name type { name fields { name } } } } } }",
            "{ __schema { queryType { fields { name type { name ofType { name fields { name type { name } } } } } } } }",
            "{ __schema { types { fields { type { fields { name } } } } } }" })
    void answersFeatureQueriesOfTools(String query) {
        Document.of(query).ask().data();
    }

    @Test
    void answersTheWholeSchemaTwiceAtATime() {
        var whole = IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                .inputValueDeprecation(true).isOneOf(true).specifiedByUrl(true).directiveIsRepeatable(true)
                .schemaDescription(true).typeRefFragmentDepth(9));
        var answer = Document.of(whole).ask();
        assertTrue(answer.<List<?>>at("__schema.types").size() > 100);
        assertTrue(cost(answer.body()) < 250_000, () -> "cost " + cost(answer.body()));
    }

    @Test
    void costsTheMoreTheMoreItAsks() {
        int one = cost(Document.of("{ __schema { types { name } } }").ask().body());
        int more = cost(Document.of("{ __schema { types { name fields { type { name } } } } }").ask().body());
        int most = cost(
                Document.of("{ __schema { types { fields { type { fields { type { name } } } } } } }").ask().body());
        assertTrue(10 < one && one < more && more < most, one + " " + more + " " + most);
    }

    /// From a type to its fields, to their types, and so on, each list multiplies.
    @ParameterizedTest
    @ValueSource(ints = { 4, 5, 6 })
    void refusesWhatMultiplies(int levels) {
        var level = "fields { name type { ofType { fields { name type { ofType { ofType { ofType { ";
        var query = "{ __type(name: \"Query\") { " + level.repeat(levels) + "name" + " } } } } } } } }".repeat(levels)
                + " } }";
        given().contentType("application/json").accept("application/json").body(Map.of("query", query)).post("/graphql")
                .then().statusCode(400)
                .body("errors[0].extensions.code", in(Set.of("TOO_COSTLY", "ANSWER_TOO_LARGE")));
    }

    @SuppressWarnings("unchecked")
    private static int cost(Map<String, Object> body) {
        return ((Map<String, Map<String, Integer>>) body.get("extensions")).get("cost").get("requested");
    }
}
