package org.crampgraph.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.vertx.core.json.JsonObject;

/// What is sent repeatedly: a document of the catalogue, or a mix of documents.
record Document(String name, List<Question> questions) {

    /// A document with its variables.
    record Question(String text, JsonObject variables) {

        /// The whole request as sent.
        byte[] request(String path) {
            var body = new JsonObject().put("query", text).put("variables", variables).encode()
                    .getBytes(StandardCharsets.UTF_8);
            var head = """
                    POST %s HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/json\r
                    Content-Length: %d\r
                    \r
                    """.formatted(path, body.length).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.allocate(head.length + body.length).put(head).put(body).array();
        }
    }

    private static final String CATALOGUE = "src/main/resources/META-INF/resources/documents";

    static final List<Document> ALL = List.of(named("small"), named("nested"), named("list"));
    /// Those of a comparison.
    static final List<Document> COMPARED = Stream.concat(ALL.stream(), Stream.of(named(Mix.NAME))).toList();

    static Document named(String name) {
        if (name.equals(Mix.NAME)) {
            return new Mix(1).document();
        }
        try {
            return of(name, Files.readString(Path.of(CATALOGUE, "bench-" + name + ".graphql")));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "No document \"%s\" in %s. Start the benchmark in the project's folder, by src/bench/run, and separate documents by spaces."
                            .formatted(name, CATALOGUE),
                    e);
        }
    }

    static List<Document> named(List<String> names) {
        return names.stream().map(Document::named).toList();
    }

    private static Document of(String name, String text) {
        return new Document(name, List.of(new Question(text, new JsonObject())));
    }

    boolean isSingle() {
        return questions.size() == 1;
    }

    String text() {
        return questions.getFirst().text();
    }

    /// The same under another name, and with other names and pages inside, so that no cached answer matches.
    Document varied(int number) {
        return of(name, text().replaceFirst("(?m)^query ", "query V" + number)
                .replaceFirst("first: \\d+", "first: " + (1 + number % 100))
                .replace("name", "name" + number + ": name"));
    }

    /// The whole requests as sent.
    List<byte[]> requests(String path) {
        return questions.stream().map(question -> question.request(path)).toList();
    }
}
