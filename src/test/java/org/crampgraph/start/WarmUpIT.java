package org.crampgraph.start;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
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

/// A replica is ready once the built-in documents have run, or their time is over. Another session rebuilds an index of
/// what they read, so they wait; the start itself reads only the table's description.
@DisabledIfSystemProperty(named = "native", matches = ".*", disabledReason = "it starts the jar")
@Tag("faults")
class WarmUpIT {

    private static final String WARM_UP = "checks.find { it.name == 'Warm-up' }.status";
    private static final String JDBC = "quarkus.datasource.jdbc.additional-jdbc-properties.";

    private FreshDatabase database;

    @BeforeEach
    void loadContent() throws Exception {
        database = FreshDatabase.create();
        PackagedProgram.command(database.environment(Map.of()), "migrate");
    }

    @Test
    void delaysReadiness() throws Exception {
        try (var lock = lock();
                var program = start("1h")) {
            ready(program).statusCode(503).body(WARM_UP, equalTo("DOWN"));
            given().queryParam("query", "{ __typename }").get(program.address() + "/graphql").then().statusCode(200);
            lock.rollback();
            program.awaitReadiness(200);
        }
    }

    @Test
    void delaysItForALimitedTime() throws Exception {
        try (var lock = lock();
                var program = start("1s")) {
            program.awaitReadiness(200);
            ready(program).body(WARM_UP, equalTo("UP"));
            lock.rollback();
        }
    }

    @Test
    void canBeSwitchedOff() throws Exception {
        try (var lock = lock(); var program = start("0s")) {
            ready(program).body(WARM_UP, equalTo("UP"));
            lock.rollback();
        }
    }

    /// Nothing but the lock and the time limit of the warm-up ends the wait.
    private PackagedProgram start(String timeLimit) throws IOException {
        return PackagedProgram.start(
                database.environment(Map.of(PackagedProgram.WARM_UP_TIME_LIMIT, timeLimit,
                        "CRAMPGRAPH_GRAPHQL_EXECUTION_TIME_LIMIT", "1h")),
                "-D" + JDBC + "options=-c lock_timeout=0", "-D" + JDBC + "socketTimeout=0");
    }

    private Connection lock() throws SQLException {
        var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        connection.setAutoCommit(false);
        connection.createStatement().execute("reindex index concept_pkey");
        return connection;
    }

    private static ValidatableResponse ready(PackagedProgram program) {
        return when().get(program.management() + "/q/health/ready").then();
    }
}
