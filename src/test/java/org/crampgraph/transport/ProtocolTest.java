package org.crampgraph.transport;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LabProfile.class)
class ProtocolTest {

    @Test
    void answersAQuery() {
        given().contentType("application/json").body("{\"query\":\"{ hello }\"}").when().post("/graphql")
                .then()
                .statusCode(200).body("data.hello", equalTo("Hello you"));
    }
}
