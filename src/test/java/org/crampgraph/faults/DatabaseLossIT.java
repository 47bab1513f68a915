package org.crampgraph.faults;

import static io.restassured.RestAssured.when;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.crampgraph.database.RestartableServer;
import org.crampgraph.testsupport.Load;
import org.crampgraph.testsupport.PackagedProgram;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database dies and returns after 20 seconds: cached answers continue, other requests get Retry-After, and the
/// service recovers by itself.
@Tag("faults")
class DatabaseLossIT {

    private static final Duration GONE = Duration.ofSeconds(20);
    private static final Duration RECOVERY = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void isSurvivedWithoutARestart() throws Exception {
        try (var database = RestartableServer.start(folder.resolve("postgres"));
                var program = PackagedProgram.start(database.environment()).answering();
                var load = Load.on(program);
                var client = Client.of(program)) {
            load.awaitAnswers(200);
            assertEquals(200, client.ask().get().statusCode());
            database.kill();
            isUnavailable(client);
            Thread.sleep(GONE); // the length of the outage is under test
            isUnavailable(client);
            assertEquals(200, when().get(program.management() + "/q/health/ready").statusCode());
            database.restart();
            recovers(client, program);
            assertTrue(program.process().isAlive());
            load.stop();
            load.assertAllAnswered();
        }
    }

    private static void isUnavailable(Client client) throws Exception {
        var answer = client.ask().get();
        assertEquals(503, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("DATABASE_UNAVAILABLE"), answer.body());
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    }

    private static void recovers(Client client, PackagedProgram program) throws Exception {
        Instant back = Instant.now();
        while (client.ask().get().statusCode() != 200) {
            assertThat(Duration.between(back, Instant.now()), lessThan(RECOVERY));
        }
        program.awaitReadiness(200);
        assertThat(Duration.between(back, Instant.now()), lessThan(RECOVERY));
    }
}
