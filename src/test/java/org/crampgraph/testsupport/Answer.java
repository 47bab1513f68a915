package org.crampgraph.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// An answer of the service.
///
/// @param text the JSON as received
public record Answer(String text, Map<String, Object> body) {

    /// An error as clients see it.
    public record Problem(String code, String message, List<Object> path) {}

    @SuppressWarnings("unchecked")
    /// An answer from its JSON.
    public static Answer of(String text) {
        return new Answer(text, (Map<String, Object>) JsonTree.of(text));
    }

    /// The value at a path such as `cramps.nodes.slug` or `cramps.nodes[0].slug`: through a list without an index, the
    /// path goes to every item. Fails if the answer has errors.
    @SuppressWarnings("unchecked")
    public <T> T at(String path) {
        return (T) JsonTree.at(data(), path);
    }

    /// Fails unless this answer has every member that an answer in the documentation shows. Its values may differ: editors
    /// change the content, and an example does not become wrong by that.
    ///
    /// @param data the `data` of the documented answer
    public void looksLike(String data) {
        var here = JsonTree.paths(data()).collect(Collectors.toSet());
        var missing = JsonTree.paths(JsonTree.of(data)).filter(path -> !here.contains(path)).distinct().toList();
        assertEquals(List.of(), missing, () -> "documented, but missing in " + text);
    }

    /// The whole of the data. Fails if the answer has errors.
    @SuppressWarnings("unchecked")
    public Map<String, Object> data() {
        assertTrue(problems().isEmpty(), () -> "errors: " + problems());
        return (Map<String, Object>) body.get("data");
    }

    @SuppressWarnings("unchecked")
    public List<Problem> problems() {
        var errors = (List<Map<String, Object>>) body.getOrDefault("errors", List.of());
        return errors.stream().map(Answer::problem).toList();
    }

    /// The only error. Fails if there is none, or more than one.
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
