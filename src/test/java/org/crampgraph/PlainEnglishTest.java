package org.crampgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The schema, errors, docs and comments use the words that engineers use. Each phrase here has a plainer replacement.
class PlainEnglishTest {

    private static final Map<Pattern, String> REPLACEMENTS = Map.of(
            phrase("\\bst(?:ands?|ood) (?:in|on|at|under|beside|with|there|here|between|below|above|apart|twice|once)\\b"),
            "is, has",
            phrase("\\b(?:is|are|was|be|been|not|they|which|who) told\\b(?! apart)"),
            "gets, is notified, is configured",
            phrase("\\b(?:nobody|somebody|anybody|everybody)\\b"), "no client, another request, any caller",
            phrase("\\bwhoever\\b"), "clients that, callers that",
            phrase("\\bwhat (?:this )?holds of\\b|\\b(?:must|this) holds? of\\b|\\ball that is given\\b"), "matches",
            phrase("\\bbe it (?:for|its|the)\\b"), "whether",
            phrase("\\breckon(?:ed|ing|s)?\\b"), "calculated, estimated",
            phrase("\\banew\\b"), "again",
            phrase("\\bthan (?:it|they) bears?\\b|\\bcan bear\\b|\\breplicas bear\\b"), "can handle, overloads",
            phrase("\\bfilters nothing\\b|\\basks nothing\\b"), "is ignored, returns all");

    private static final List<String> ROOTS = List.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md",
            "docs", "docker", "pom.xml", "src/main/java", "src/main/kubernetes", "src/main/helm",
            "src/main/monitoring", "src/main/sh", "src/main/resources/application.properties", "src/bench");

    @Test
    void isUsedEverywhere() throws IOException {
        var faults = Stream.<String>builder();
        for (var root : ROOTS) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    faults(file).forEach(faults);
                }
            }
        }
        assertEquals("", String.join("\n", faults.build().toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Only what this holds of. Null or left out, it filters nothing.",
            "The cost stands in the schema.", "The operator is told why.", "It counts as nobody.",
            "Whoever asks for causes", "surest first, be it for or against", "the share that was reckoned with" })
    void rejectsDialect(String text) {
        assertTrue(replacements(text).findAny().isPresent(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "A standby refuses LISTEN.", "0 stands for ungraded", "They can be told apart." })
    void acceptsOrdinaryWords(String text) {
        assertEquals(List.of(), replacements(text).toList());
    }

    private static Stream<String> faults(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        return IntStream.range(0, lines.size()).boxed().flatMap(i -> replacements(lines.get(i))
                .map(better -> "%s:%d: %s (better: %s)".formatted(file, i + 1, lines.get(i).strip(), better)));
    }

    private static Stream<String> replacements(String line) {
        return REPLACEMENTS.entrySet().stream().filter(entry -> entry.getKey().matcher(line).find())
                .map(Map.Entry::getValue);
    }

    private static Pattern phrase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
