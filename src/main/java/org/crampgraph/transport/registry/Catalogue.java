package org.crampgraph.transport.registry;

import java.io.StringReader;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.crampgraph.transport.Resource;

/// The documents that the service brings: those of the README, of GraphiQL, of the pages and of the benchmarks. They
/// are trusted documents, and the warm-up.
public final class Catalogue {

    private static final String FOLDER = "META-INF/resources/documents/";
    private static final String LIST = "index.txt";
    private static final String VARIABLES = "# variables: ";

    /// A document of the catalogue.
    ///
    /// @param name of its file, without `.graphql`
    /// @param title in a few words
    /// @param description one sentence
    /// @param variables with which it runs as an example; empty if it has none
    /// @param text the file, with the comments at its start
    public record Entry(String name, String title, String description, JsonObject variables, String text) {

        /// The text without the comments at its start.
        public String query() {
            return text.lines().dropWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
        }
    }

    private Catalogue() {}

    /// All of them, in the order of the list.
    public static List<Entry> entries() {
        return Resource.text(FOLDER + LIST).lines()
                .filter(Predicate.not(line -> line.isBlank() || line.startsWith("#")))
                .map(Catalogue::entry).toList();
    }

    /// @throws IllegalStateException if the catalogue has no document of this name
    public static Entry entry(String name) {
        var text = Resource.text(FOLDER + name + ".graphql");
        var comments = text.lines().takeWhile(line -> line.startsWith("#")).toList();
        var variables = comments.stream().filter(line -> line.startsWith(VARIABLES)).findFirst();
        var words = comments.stream().filter(line -> !line.startsWith(VARIABLES)).map(line -> line.substring(1).strip())
                .toList();
        return new Entry(name, words.getFirst(), String.join(" ", words.subList(1, words.size())),
                variables.map(line -> parsed(line.substring(VARIABLES.length()))).orElse(JsonValue.EMPTY_JSON_OBJECT),
                text);
    }

    private static JsonObject parsed(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
