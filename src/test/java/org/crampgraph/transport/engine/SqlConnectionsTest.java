package org.crampgraph.transport.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/// Operations are forgotten when they return their connections: otherwise each would stay in memory with its request,
/// and cancelling one could cancel the statement of another that has its connection now.
@QuarkusTest
class SqlConnectionsTest {

    @Inject
    SqlConnections connections;

    @Test
    void forgetsReturnedConnections() {
        for (int i = 0; i < 3; i++) {
            RestAssured.given().contentType("application/json")
                    .body("{\"query\": \"{ cramps(first: 2) { nodes { name causes(first: 2) { nodes { name } } } } }\"}")
                    .post("/graphql").then().statusCode(200);
        }
        assertEquals(0, connections.inUse());
    }
}
