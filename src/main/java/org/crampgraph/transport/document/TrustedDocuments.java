package org.crampgraph.transport.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.util.ClassPathUtils;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.GraphQlConfig.TrustedMode;

/// Documents that are known before the first request: those built into the application and those of the configured folder.
///
/// A document is named by the SHA-256 of its file, and also of its text without the blank lines around it.
@ApplicationScoped
class TrustedDocuments {

    private static final String BUILT_IN = "trusted-documents";

    private final Map<String, String> texts = new HashMap<>();

    TrustedDocuments(GraphQlConfig config) throws IOException {
        if (config.documents().trusted() != TrustedMode.OFF) {
            ClassPathUtils.consumeAsPaths(BUILT_IN, this::read);
            config.documents().folder().ifPresent(this::read);
        }
    }

    Optional<String> find(String hash) {
        return Optional.ofNullable(texts.get(hash));
    }

    private void read(Path folder) {
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".graphql")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of trusted documents cannot be read: " + folder, e);
        }
    }

    private void add(Path file) {
        try {
            var text = Files.readString(file);
            texts.put(Sha256.of(text), text);
            texts.put(Sha256.of(text.strip()), text);
        } catch (IOException e) {
            throw new UncheckedIOException("The trusted document cannot be read as UTF-8: " + file, e);
        }
    }
}
