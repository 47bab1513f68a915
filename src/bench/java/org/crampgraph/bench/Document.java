package org.crampgraph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.vertx.core.json.JsonObject;

/// A document of the catalogue that is sent repeatedly.
record Document(String name, String text) {

    private static final String CATALOGUE = "src/main/resources/META-INF/resources/documents";

    static final List<Document> ALL = List.of(named("small"), named("nested"), named("list"));

    static Document named(String name) {
        try {
            return new Document(name, Files.readString(Path.of(CATALOGUE, "bench-" + name + ".graphql")));
        } catch (IOException e) {
            throw new IllegalStateException("Start the benchmark in the project's folder, by src/bench/run", e);
        }
    }

    static List<Document> named(List<String> names) {
        return names.stream().map(Document::named).toList();
    }

    /// The same under another name, and with other names and pages inside, so that no cached answer matches.
    Document varied(int number) {
        return new Document(name, text.replaceFirst("(?m)^query ", "query V" + number)
                .replaceFirst("first: \\d+", "first: " + (1 + number % 100))
                .replace("name", "name" + number + ": name"));
    }

    /// The whole request as sent.
    byte[] request(String path) {
        var body = new JsonObject().put("query", text).encode();
        return """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                %s""".formatted(path, body.getBytes(StandardCharsets.UTF_8).length, body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
