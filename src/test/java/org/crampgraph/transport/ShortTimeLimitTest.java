package org.crampgraph.transport;

import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The time limit also covers what comes before an operation runs: here it has passed before the first token is parsed.
@Tag("slow")
@QuarkusTest
@TestProfile(ShortTimeLimitTest.NoTime.class)
class ShortTimeLimitTest {

    public static class NoTime extends LabProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var config = super.getConfigOverrides();
            config.put("crampgraph.graphql.execution.time-limit", "0s");
            return config;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ hello }", "{ nowhere }", "{ hello(", "query($n: String = \"x\") { hello(name: $n) }" })
    void endsTheCheckOfADocument(String document) {
        for (int i = 0; i < 2; i++) { // a refusal for lack of time is not kept
            Ask.query(document).statusCode(504).body("errors[0].extensions.code", equalTo("TIME_LIMIT_EXCEEDED"));
        }
    }
}
