package org.crampgraph;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The program as delivered: only this test shows what packaging omits or the class path hides.
@QuarkusIntegrationTest
class PackagedServiceIT {

    /// Operators use the management port: see DatabaseIT.
    @Test
    void keepsItsHealthFromClients() {
        given().get("/q/health").then().statusCode(404);
    }

    @Test
    void answersFourRelationsDeep() {
        String query = """
                {
                  meta { counts { type count } }
                  cramps { totalCount nodes { causes { nodes { remedies { nodes { foods { nodes { name } } } } } } } }
                }
                """;
        var answer = given().contentType("application/json").body(Map.of("query", query)).post("/graphql").then();
        int cramps = answer.extract().path("data.meta.counts.find { it.type == 'CRAMP' }.count");
        answer.statusCode(200)
                .body("$", not(hasKey("errors")))
                .body("data.cramps.totalCount", is(cramps))
                .body("data.cramps.nodes.causes.nodes.flatten().remedies.nodes.flatten().foods.nodes.flatten().name",
                        hasItem("Pumpkin seeds, dried kernels"));
    }

    @Test
    void bringsItsTrustedDocuments() throws IOException {
        var document = Path.of("src/main/resources/META-INF/resources/documents/tested-remedies.graphql");
        var hash = DigestUtils.sha256Hex(Files.readString(document));
        given().contentType("application/json").body(Map.of("documentId", "sha256:" + hash))
                .post("/graphql").then().statusCode(200)
                .body("data.cramp.name", is("Nocturnal leg cramp"));
    }

    /// Messages come from bundles, which a native program lacks unless they are registered.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { cramps(first: "x") { totalCount } } | GRAPHQL_VALIDATION_FAILED
            { cramps(filter: { bodySites: { contains: TAIL } }) { totalCount } } | GRAPHQL_VALIDATION_FAILED
            { cramp(slug: 3) { slug } } | GRAPHQL_VALIDATION_FAILED
            { nothing } | GRAPHQL_VALIDATION_FAILED
            query($first: Int!) { cramps(first: $first) { totalCount } } | BAD_USER_INPUT
            query A { __typename } query B { __typename } | OPERATION_RESOLUTION_FAILURE
            { cramps(first: 1000) { totalCount } } | BAD_USER_INPUT
            { | GRAPHQL_PARSE_FAILED
            """)
    void saysWhatIsWrongWithADocument(String document, String code) {
        given().contentType("application/json").accept("application/graphql-response+json")
                .body(Map.of("query", document)).post("/graphql").then()
                .body("errors[0].extensions.code", is(code)).body("errors[0].message", not(emptyOrNullString()));
    }

    @Test
    void showsItsSchema() throws IOException {
        var introspection =
                Files.readString(Path.of("src/main/resources/META-INF/resources/documents/introspection.graphql"));
        given().contentType("application/json").body(Map.of("query", introspection)).post("/graphql").then()
                .statusCode(200).body("data.__schema.queryType.name", is("Query"));
        given().get("/graphql/schema.graphql").then().statusCode(200);
    }
}
