package org.crampgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.crampgraph.transport.registry.Catalogue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The README's examples match the service.
@Tag("slow")
@QuarkusTest
class ReadmeTest {

    private static final Path ANSWER = Path.of("docs", "examples", "tested-remedies.json");

    @Test
    void showsTheExampleOfItsFiles() throws IOException {
        assertTrue(readme().contains("```graphql\n" + question() + "\n```"));
        assertTrue(readme().contains("```json\n" + Files.readString(ANSWER) + "```"));
    }

    @Test
    void answersTheExampleAsItShows() throws IOException {
        Document.of(question()).ask().looksLike(Files.readString(ANSWER));
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

    private static String question() {
        return Catalogue.entry("tested-remedies").query();
    }
}
