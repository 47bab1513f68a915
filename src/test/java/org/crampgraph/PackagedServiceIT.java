package org.crampgraph;

import static io.restassured.RestAssured.given;
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
                { cramps { totalCount nodes { causes { nodes { remedies { nodes { foods { nodes { name } } } } } } } } }
                """;
        given().contentType("application/json").body(Map.of("query", query))
                .post("/graphql").then().statusCode(200)
                .body("$", not(hasKey("errors")))
                .body("data.cramps.totalCount", is(17))
                .body("data.cramps.nodes.causes.nodes.flatten().remedies.nodes.flatten().foods.nodes.flatten().name",
                        hasItem("Pumpkin seeds, dried kernels"));
    }

    @Test
    void bringsItsTrustedDocuments() throws IOException {
        var hash = DigestUtils.sha256Hex(Files.readString(Path.of("docs", "examples", "tested-remedies.graphql")));
        given().contentType("application/json").body(Map.of("documentId", "sha256:" + hash))
                .post("/graphql").then().statusCode(200)
                .body("data.cramp.name", is("Nocturnal leg cramp"));
    }
}
