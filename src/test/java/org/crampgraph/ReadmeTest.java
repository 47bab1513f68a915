package org.crampgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Answer;
import org.crampgraph.testsupport.Document;
import org.junit.jupiter.api.Test;

/// The README's examples match the service.
@QuarkusTest
class ReadmeTest {

    private static final Path EXAMPLES = Path.of("docs", "examples");

    @Test
    void showsTheExampleOfItsFiles() throws IOException {
        assertTrue(readme().contains("```graphql\n" + example("tested-remedies.graphql") + "```"));
        assertTrue(readme().contains("```json\n" + example("tested-remedies.json") + "```"));
    }

    @Test
    void answersTheExampleAsItShows() throws IOException {
        assertEquals(Answer.of("{\"data\":" + example("tested-remedies.json") + "}").data(),
                Document.of(example("tested-remedies.graphql")).ask().data());
    }

    @Test
    void showsQueriesThatRun() throws IOException {
        var blocks = Pattern.compile("(?s)```graphql\\n(.*?)```").matcher(readme()).results()
                .map(block -> block.group(1)).toList();
        assertEquals(2, blocks.size());
        blocks.forEach(block -> Document.of(block).ask().data());
    }

    @Test
    void linksToFilesThatExist() throws IOException {
        Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme()).results()
                .forEach(link -> assertTrue(Files.exists(Path.of(link.group(1))), link.group(1)));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static String example(String name) throws IOException {
        return Files.readString(EXAMPLES.resolve(name));
    }
}
