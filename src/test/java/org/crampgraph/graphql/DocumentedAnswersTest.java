package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The examples of docs/answers.md have what the service answers; `-Dcontent.write=true` writes their answers anew.
@QuarkusTest
class DocumentedAnswersTest {

    private static final Path FILE = Path.of("docs", "answers.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```graphql\n(?<question>.*?)```\\s+```json\n(?<answer>.*?)```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> areAnsweredAsDocumented() throws IOException {
        return EXAMPLE.matcher(text()).results().map(example -> dynamicTest(example.group("question").lines()
                .skip(1).findFirst().orElseThrow().strip(),
                () -> Document.of(example.group("question")).ask().looksLike(example.group("answer"))));
    }

    @BeforeEach
    void write() throws IOException {
        if (Boolean.getBoolean("content.write")) {
            Files.writeString(FILE, EXAMPLE.matcher(text()).replaceAll(example -> Matcher.quoteReplacement(
                    "```graphql\n%s```\n\n```json\n%s\n```".formatted(example.group(1), answer(example.group(1))))));
        }
    }

    private static String answer(String question) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter()
                    .writeValueAsString(Document.of(question).ask().data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void showAnExampleOfEveryAnswer() throws IOException {
        assertEquals(5, EXAMPLE.matcher(text()).results().count());
    }

    private static String text() throws IOException {
        return Files.readString(FILE);
    }
}
