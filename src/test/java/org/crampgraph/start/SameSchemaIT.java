package org.crampgraph.start;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import graphql.introspection.IntrospectionQuery;
import org.crampgraph.testsupport.FreshDatabase;
import org.crampgraph.testsupport.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/// Every replica and every start tells the same schema, byte for byte, so that the tags of one are good for the other.
@DisabledIfSystemProperty(named = "native", matches = ".*", disabledReason = "it starts the jar")
class SameSchemaIT {

    @Test
    void isTheSameAfterEachStart() throws Exception {
        var environment = FreshDatabase.create().environment(Map.of());
        var first = schema(environment);
        assertEquals(first, schema(environment));
    }

    private static List<String> schema(Map<String, String> environment) throws Exception {
        try (var program = PackagedProgram.start(environment).answering()) {
            var told = given().queryParam("query", IntrospectionQuery.INTROSPECTION_QUERY)
                    .get(program.address() + "/graphql").then().statusCode(200).extract();
            var text = given().get(program.address() + "/graphql/schema.graphql").then().statusCode(200).extract();
            return List.of(told.asString(), told.header("ETag"), text.asString(), text.header("ETag"));
        }
    }
}
