package org.crampgraph.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.junit.jupiter.api.Test;

/// The example of docs/search.md matches the service.
@QuarkusTest
class DocumentedSearchTest {

    @Test
    void isAnsweredAsDocumented() throws IOException {
        Document.of(example("graphql")).ask().looksLike(example("json"));
    }

    private static String example(String language) throws IOException {
        var example = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs", "search.md")));
        example.find();
        return example.group(1);
    }
}
