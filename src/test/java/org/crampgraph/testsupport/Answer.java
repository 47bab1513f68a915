package org.crampgraph.testsupport;

import static io.restassured.path.json.config.JsonPathConfig.NumberReturnType.DOUBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;

/// What the service answered.
public record Answer(JsonPath json) {

    /// What a client is told of something that went wrong.
    public record Problem(String code, String message, List<Object> path) {}

    public Answer(JsonPath json) {
        this.json = json.using(new JsonPathConfig(DOUBLE));
    }

    /// What stands at a path such as `cramps.nodes.slug`: through a list, the path goes to every item.
    /// Fails if the answer has errors.
    public <T> T at(String path) {
        assertTrue(problems().isEmpty(), () -> "errors: " + problems());
        return json.get("data." + path);
    }

    /// The whole of the data. Fails if the answer has errors.
    public Map<String, Object> data() {
        assertTrue(problems().isEmpty(), () -> "errors: " + problems());
        return json.getMap("data");
    }

    public List<Problem> problems() {
        List<Map<String, Object>> errors = json.getList("errors");
        return errors == null ? List.of() : errors.stream().map(Answer::problem).toList();
    }

    /// The only thing that went wrong. Fails if nothing did, or more than one thing.
    public Problem problem() {
        assertEquals(1, problems().size(), () -> "errors: " + problems());
        return problems().getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Problem problem(Map<String, Object> error) {
        var extensions = (Map<String, Object>) error.getOrDefault("extensions", Map.of());
        return new Problem((String) extensions.get("code"), (String) error.get("message"),
                (List<Object>) error.get("path"));
    }
}
