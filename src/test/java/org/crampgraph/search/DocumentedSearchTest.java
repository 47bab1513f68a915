package org.crampgraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Answer;
import org.crampgraph.testsupport.Document;
import org.junit.jupiter.api.Test;

/// The example of docs/search.md matches the service.
@QuarkusTest
class DocumentedSearchTest {

    @Test
    void isAnsweredAsDocumented() throws IOException {
        assertEquals(Answer.of("{\"data\":" + example("json") + "}").data(),
                Document.of(example("graphql")).ask().data());
    }

    private static String example(String language) throws IOException {
        var example = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs", "search.md")));
        example.find();
        return example.group(1);
    }
}
