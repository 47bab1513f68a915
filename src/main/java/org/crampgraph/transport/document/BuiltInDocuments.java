package org.crampgraph.transport.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;

/// The built-in documents: those of the README, its examples and GraphiQL's page.
public final class BuiltInDocuments {

    /// Lists them; maintained by hand, because a native program has no folders to search.
    private static final String LIST = "trusted-documents.txt";

    private BuiltInDocuments() {}

    /// Their texts, in the order of the list.
    public static List<String> texts() {
        return resource(LIST).lines().filter(Predicate.not(line -> line.isBlank() || line.startsWith("#")))
                .map(BuiltInDocuments::resource).toList();
    }

    private static String resource(String name) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without its resource " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
