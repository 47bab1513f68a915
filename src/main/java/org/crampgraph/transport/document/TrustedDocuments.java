package org.crampgraph.transport.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.GraphQlConfig.TrustedMode;

/// Documents that are known before the first request: those built into the application and those of the configured folder.
///
/// A document is named by the SHA-256 of its file, and also of its text without the blank lines around it.
@ApplicationScoped
class TrustedDocuments {

    /// Lists the built-in ones; the list is kept by hand, for a native program has no folders to look into.
    private static final String BUILT_IN = "trusted-documents.txt";

    private final Map<String, String> texts = new HashMap<>();

    TrustedDocuments(GraphQlConfig config) {
        if (config.documents().trusted() != TrustedMode.OFF) {
            resource(BUILT_IN).lines().filter(Predicate.not(line -> line.isBlank() || line.startsWith("#")))
                    .map(TrustedDocuments::resource).forEach(this::add);
            config.documents().folder().ifPresent(this::read);
        }
    }

    Optional<String> find(String hash) {
        return Optional.ofNullable(texts.get(hash));
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

    private void read(Path folder) {
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".graphql")).map(TrustedDocuments::file).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of trusted documents cannot be read: " + folder, e);
        }
    }

    private static String file(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The trusted document cannot be read as UTF-8: " + file, e);
        }
    }

    private void add(String text) {
        texts.put(Sha256.of(text), text);
        texts.put(Sha256.of(text.strip()), text);
    }
}
