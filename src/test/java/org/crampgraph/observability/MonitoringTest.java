package org.crampgraph.observability;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Await;
import org.crampgraph.testsupport.Document;
import org.crampgraph.transport.Talk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The metrics, and the dashboard and alerts that use them.
@QuarkusTest
class MonitoringTest {

    private static final Pattern EXPRESSION = Pattern.compile("\"?expr\"?: (.*)");
    /// Every metric has an underscore in its name, and nothing else in the expressions does but these.
    private static final Pattern NAME = Pattern.compile("(?<![$\\w])[a-z]+(_[a-z]+)+");
    private static final Pattern ONLY_ON_JVM = Pattern.compile("jvm_(gc|buffer)_|jvm_memory_usage_after_gc");
    private static final Path FOLDER = Path.of("src/main/monitoring");
    private static final Set<String> FUNCTIONS = Set.of("histogram_quantile");

    @ParameterizedTest
    @ValueSource(strings = { "dashboard.json", "alerts.yaml" })
    void namesOnlyMetricsThatAreServed(String file) throws IOException {
        Document.of("{ cramps { totalCount } }").ask().data();
        Set<String> served = served();
        var missing = new TreeSet<>(named(Files.readString(FOLDER.resolve(file))));
        assertTrue(missing.size() > 4, "reads the names: " + missing);
        missing.removeAll(served);
        assertEquals(Set.of(), missing);
    }

    /// Other programs publish metrics with the same names.
    @Test
    void selectsOnlyItsOwnMetrics() throws IOException {
        var expressions = EXPRESSION.matcher(Files.readString(FOLDER.resolve("alerts.yaml"))).results()
                .map(expression -> expression.group(1)).toList();
        assertTrue(expressions.size() > 4);
        for (String expression : expressions) {
            assertEquals(NAME.matcher(expression).results().filter(name -> !FUNCTIONS.contains(name.group())).count(),
                    expression.split("\\{job=\"crampgraph\"", -1).length - 1, expression);
        }
    }

    /// The native program publishes no metrics of the JVM's collector and buffers.
    @Test
    void marksPanelsThatNeedAJvm() throws IOException {
        var panels = new ObjectMapper().readTree(FOLDER.resolve("dashboard.json").toFile()).path("panels");
        assertTrue(panels.size() > 4);
        panels.forEach(panel -> assertEquals(ONLY_ON_JVM.matcher(panel.path("targets").toString()).find(),
                panel.path("title").asText().endsWith("(JVM)"), panel.path("title").asText()));
    }

    @Test
    void countsUntrustedDocumentsTogether() {
        Document.of("{ causes { totalCount } }").ask().data();
        when().get("/q/metrics").then()
                .body(containsString("crampgraph_operation_statements_count{document=\"other\"}"))
                .body(containsString("crampgraph_requests_seconds_count{document=\"other\",status=\"200\"}"));
    }

    @Test
    void countsRequestsOverAWebSocket() throws Exception {
        double answered = requests("other", "200");
        double refused = requests("none", "400");
        double left = requests("none", "left");
        try (var talk = Talk.begin()) {
            talk.subscribe("1", "{ sources { totalCount } }");
            Await.until("the answer is counted", () -> requests("other", "200") == answered + 1);
            talk.subscribe("2", "{");
            Await.until("the refusal is counted", () -> requests("none", "400") == refused + 1);
        }
        assertEquals(left, requests("none", "left"), "a connection is no request");
    }

    @Test
    void namesTheRequest() {
        assertEquals("from-the-proxy", requestId("from-the-proxy"));
        String own = requestId("<script>");
        assertTrue(own.matches("[0-9a-f]{16}"), own);
    }

    private static String requestId(String given) {
        return given().header(RequestId.HEADER, given).get("/graphql").header(RequestId.HEADER);
    }

    private static double requests(String document, String status) {
        String metric = "crampgraph_requests_seconds_count{document=\"%s\",status=\"%s\"} ".formatted(document, status);
        return when().get("/q/metrics").asString().lines().filter(line -> line.startsWith(metric))
                .mapToDouble(line -> Double.parseDouble(line.substring(metric.length()))).sum();
    }

    private static Set<String> named(String file) {
        return EXPRESSION.matcher(file).results().flatMap(expression -> NAME.matcher(expression.group(1)).results())
                .map(MatchResult::group).filter(name -> !FUNCTIONS.contains(name)).collect(toSet());
    }

    private static Set<String> served() {
        return when().get("/q/metrics").then().statusCode(200).extract().asString().lines()
                .filter(line -> !line.startsWith("#")).map(line -> line.split("[ {]")[0]).collect(toSet());
    }
}
