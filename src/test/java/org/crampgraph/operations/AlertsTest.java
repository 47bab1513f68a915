package org.crampgraph.operations;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// Each alert is explained, tested, and the same for both kinds of Prometheus. `src/test/prometheus/check.sh` tests what they
/// do.
class AlertsTest {

    private static final Path RULES = Path.of("src/main/monitoring/alerts.yaml");

    @Test
    void haveASectionOfTheRunbook() throws IOException {
        String runbook = Files.readString(Path.of("docs/operations.md"));
        Set<String> sections = runbook.lines().filter(line -> line.startsWith("### CrampGraph"))
                .map(line -> line.substring(4)).collect(toSet());
        assertEquals(alerts(), sections);
        rules().forEach(rule -> assertEquals("docs/operations.md#" + name(rule).toLowerCase(),
                rule.path("annotations").path("runbook").asText()));
    }

    @Test
    void areTested() throws IOException {
        String tests = Files.readString(Path.of("src/test/prometheus/alerts-test.yaml"));
        alerts().forEach(alert -> assertTrue(tests.contains("alertname: " + alert), alert));
    }

    @Test
    void areTheSameForThePrometheusOperator() throws IOException {
        var custom = read(Path.of("src/main/kubernetes/components/monitoring/rules.yaml"));
        assertEquals(read(RULES).path("groups"), custom.path("spec").path("groups"));
    }

    private static Set<String> alerts() throws IOException {
        return rules().findValuesAsText("alert").stream().collect(toSet());
    }

    private static String name(JsonNode rule) {
        return rule.path("alert").asText();
    }

    private static JsonNode rules() throws IOException {
        var rules = read(RULES).path("groups").path(0).path("rules");
        assertTrue(rules.size() > 4);
        return rules;
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().valueToTree(new Yaml().<Map<String, Object>>load(Files.readString(file)));
    }
}
