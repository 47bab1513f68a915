package org.crampgraph.transport.registry;

import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.apache.commons.codec.digest.DigestUtils;
import org.crampgraph.transport.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class CatalogueTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/documents");
    private static final Pattern NAME = Pattern.compile("(?m)^(?:query|fragment) (\\w+)");

    static List<Catalogue.Entry> entries() {
        return Catalogue.entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void runsByItsIdWithItsVariables(Catalogue.Entry entry) {
        for (var text : List.of(entry.text(), entry.query())) {
            var variables = JsonPath.from(entry.variables().toString()).getMap("");
            var answer = Ask.body(Map.of("documentId", "sha256:" + DigestUtils.sha256Hex(text), "variables", variables))
                    .statusCode(200).body("", not(hasKey("errors"))).extract().jsonPath();
            Map<String, Object> data = answer.getMap("data");
            data.forEach((field, value) -> assertTrue(value != null, () -> field + " is null: mend the variables"));
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void saysWhatItIs(Catalogue.Entry entry) {
        assertTrue(entry.title().matches("\\S.{3,59}"), entry.title());
        assertTrue(entry.description().matches("\\S.*[.]"), entry.description());
    }

    /// A native program cannot list the folder.
    @Test
    void listsAllOfItsFolder() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".graphql"))
                    .map(name -> name.replace(".graphql", "")).sorted().toList();
            assertEquals(names, entries().stream().map(Catalogue.Entry::name).toList());
        }
    }

    /// Generators of clients take all documents together.
    @Test
    void usesEveryNameOnce() {
        var seen = new TreeSet<String>();
        entries().forEach(entry -> NAME.matcher(entry.text()).results().map(match -> match.group(1))
                .forEach(name -> assertTrue(seen.add(name), name)));
    }
}
