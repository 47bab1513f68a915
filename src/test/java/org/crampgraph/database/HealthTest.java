package org.crampgraph.database;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {

    @Test
    void isReadyWhileTheDatabaseAnswers() {
        when().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name.startsWith('Database connections') }.data.database", equalTo("reachable"));
    }

    @Test
    void isAlive() {
        when().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }
}
