package org.crampgraph.transport;

import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The documents of the README, its examples and GraphiQL's page are built in: they run by id alone.
@QuarkusTest
class TrustedDocumentsTest {

    private static final Pattern SHOWN = Pattern.compile("(?s)```graphql\\n(.*?)\\s*```");
    private static final Pattern SENT = Pattern.compile("(?s)curl[^`]*? -d '(.*?)'");

    @ParameterizedTest
    @MethodSource({ "shownInTheReadme", "sentInTheReadme", "files" })
    void runsByItsName(String text) {
        Ask.body(Map.of("documentId", "sha256:" + DigestUtils.sha256Hex(text.strip()))).statusCode(200)
                .body("", not(hasKey("errors")));
    }

    @Test
    void findsTheReadmesExample() throws IOException {
        assertEquals(List.of(2L, 1L), List.of(shownInTheReadme().count(), sentInTheReadme().count()));
    }

    static Stream<String> shownInTheReadme() throws IOException {
        return found(SHOWN).map(String::stripIndent);
    }

    static Stream<String> sentInTheReadme() throws IOException {
        return found(SENT).map(body -> JsonPath.from(body).getString("query"));
    }

    static Stream<String> files() throws IOException {
        return Stream.of("docs/examples", "src/main/resources/META-INF/resources/graphiql")
                .flatMap(folder -> graphql(Path.of(folder)));
    }

    private static Stream<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of("README.md"))).results().map(match -> match.group(1));
    }

    private static Stream<String> graphql(Path folder) {
        try (var files = Files.newDirectoryStream(folder, "*.graphql")) {
            var texts = Stream.<String>builder();
            for (var file : files) {
                texts.add(Files.readString(file));
            }
            return texts.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
