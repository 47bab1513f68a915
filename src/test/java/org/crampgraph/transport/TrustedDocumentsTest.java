package org.crampgraph.transport;

import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
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

/// The documents of the README are in the catalogue: they run by id alone.
@QuarkusTest
class TrustedDocumentsTest {

    private static final Pattern SHOWN = Pattern.compile("(?s)```graphql\\n(.*?)\\s*```");
    private static final Pattern SENT = Pattern.compile("(?s)curl[^`]*? -d '(.*?)'");

    @ParameterizedTest
    @MethodSource({ "shownInTheReadme", "sentInTheReadme" })
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

    private static Stream<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of("README.md"))).results().map(match -> match.group(1));
    }
}
