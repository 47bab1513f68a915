package org.crampgraph.testsupport;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// A GraphQL document with its variables, sent to the running service over HTTP.
public record Document(String text, Map<String, Object> variables) {

    public static Document of(String text) {
        return new Document(text, Map.of());
    }

    /// The document in `src/test/resources/graphql/<name>.graphql`.
    public static Document named(String name) {
        try (var in = Document.class.getResourceAsStream("/graphql/" + name + ".graphql")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same document with one more variable; the value may be null.
    public Document with(String variable, Object value) {
        var more = new HashMap<>(variables);
        more.put(variable, value);
        return new Document(text, more);
    }

    public Answer ask() {
        var response = given().contentType("application/json").accept("application/json")
                .body(Map.of("query", text, "variables", variables)).post("/graphql");
        assertEquals(200, response.statusCode(), response::asString);
        return Answer.of(response.asString());
    }
}
