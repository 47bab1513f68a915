package org.crampgraph.start;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.crampgraph.testsupport.FreshDatabase;
import org.crampgraph.testsupport.PackagedProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/// A replica is ready once the built-in documents have run, or their time is over. Another session locks what they read.
@DisabledIfSystemProperty(named = "native", matches = ".*", disabledReason = "it starts the jar")
@Tag("faults")
class WarmUpIT {

    private static final String WARM_UP = "checks.find { it.name == 'Warm-up' }.status";
    private static final String TIME_LIMIT = "CRAMPGRAPH_GRAPHQL_EXECUTION_WARM_UP_TIME_LIMIT";

    private FreshDatabase database;

    @BeforeEach
    void loadContent() throws Exception {
        database = FreshDatabase.create();
        PackagedProgram.command(database.environment(Map.of()), "migrate");
    }

    @Test
    void delaysReadiness() throws Exception {
        try (var lock = lock();
                var program = PackagedProgram.start(database.environment(Map.of(TIME_LIMIT, "1h")))) {
            ready(program).statusCode(503).body(WARM_UP, equalTo("DOWN"));
            given().queryParam("query", "{ __typename }").get(program.address() + "/graphql").then().statusCode(200);
            lock.rollback();
            program.awaitReadiness(200);
        }
    }

    @Test
    void delaysItForALimitedTime() throws Exception {
        try (var lock = lock();
                var program = PackagedProgram.start(database.environment(Map.of(TIME_LIMIT, "1s")))) {
            program.awaitReadiness(200);
            ready(program).body(WARM_UP, equalTo("UP"));
            lock.rollback();
        }
    }

    @Test
    void canBeSwitchedOff() throws Exception {
        try (var lock = lock(); var program = PackagedProgram.start(database.environment(Map.of(TIME_LIMIT, "0s")))) {
            ready(program).body(WARM_UP, equalTo("UP"));
            lock.rollback();
        }
    }

    private Connection lock() throws SQLException {
        var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        connection.setAutoCommit(false);
        connection.createStatement().execute("lock table concept in access exclusive mode");
        return connection;
    }

    private static ValidatableResponse ready(PackagedProgram program) {
        return when().get(program.management() + "/q/health/ready").then();
    }
}
