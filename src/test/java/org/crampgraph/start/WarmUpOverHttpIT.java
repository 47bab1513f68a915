package org.crampgraph.start;

import static io.restassured.RestAssured.when;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import java.util.Map;
import java.util.regex.Pattern;

import org.crampgraph.testsupport.FreshDatabase;
import org.crampgraph.testsupport.PackagedProgram;
import org.crampgraph.transport.registry.Catalogue;
import org.junit.jupiter.api.Test;

/// Before a replica is ready, it has answered each document of the catalogue and the sample requests over HTTP.
class WarmUpOverHttpIT {

    private static final int SAMPLES = 1_000;
    private static final Pattern REQUESTS =
            Pattern.compile("crampgraph_requests_seconds_count\\{.*status=\"200\"} ([0-9.]+)");

    @Test
    void sendsTheCatalogueAndSamples() throws Exception {
        var database = FreshDatabase.create();
        try (var program = PackagedProgram.start(
                database.environment(Map.of(PackagedProgram.WARM_UP_TIME_LIMIT, "5m")))) {
            program.awaitReadiness(200);
            var metrics = when().get(program.management() + "/q/metrics").asString();
            double answered =
                    REQUESTS.matcher(metrics).results().mapToDouble(count -> Double.parseDouble(count.group(1)))
                            .sum();
            assertThat(metrics, answered, greaterThanOrEqualTo((double) Catalogue.entries().size() + SAMPLES));
        }
    }
}
