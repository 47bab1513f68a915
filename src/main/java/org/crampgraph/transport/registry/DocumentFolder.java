package org.crampgraph.transport.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import io.quarkus.runtime.configuration.ConfigurationException;

/// Reads an operator's folder of trusted documents, through symbolic links, as Kubernetes mounts a ConfigMap.
final class DocumentFolder {

    private static final int DEEPEST = 16;

    /// @param id the name of the document in a manifest; empty for a separate file
    record TrustedDocument(Optional<String> id, String text) {}

    /// A file with at least one document.
    record DocumentFile(Path path, List<TrustedDocument> documents) {}

    private DocumentFolder() {}

    /// Every `*.graphql` and `*.gql` is a document, every `*.json` a manifest of documents. Names with a leading dot
    /// are ignored: Kubernetes stores the targets of its links there.
    ///
    /// @throws ConfigurationException with the folder or file that cannot be read, or is empty or invalid
    static List<DocumentFile> read(Path folder) {
        try (var found = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            var files = found.filter(file -> isVisible(folder.relativize(file)))
                    .filter(file -> file.toString().matches(".*\\.(graphql|gql|json)")).filter(Files::isRegularFile)
                    .sorted().map(DocumentFolder::file).toList();
            if (files.isEmpty()) {
                throw new ConfigurationException(
                        ("The folder of trusted documents %s has no *.graphql, *.gql or *.json: "
                                + "correct crampgraph.graphql.documents.folder.").formatted(folder));
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new ConfigurationException(("The folder of trusted documents %s cannot be read (%s): correct "
                    + "crampgraph.graphql.documents.folder.").formatted(folder, e.getMessage()));
        }
    }

    private static boolean isVisible(Path path) {
        return StreamSupport.stream(path.spliterator(), false).noneMatch(name -> name.toString().startsWith("."));
    }

    private static DocumentFile file(Path file) {
        try {
            var text = Files.readString(file);
            var documents = file.toString().endsWith(".json") ? DocumentManifest.read(text)
                    : List.of(new TrustedDocument(Optional.empty(), text));
            documents.forEach(document -> check(document.text()));
            return new DocumentFile(file, documents);
        } catch (IOException e) {
            throw refused(file, "it cannot be read as UTF-8");
        } catch (IllegalArgumentException e) {
            throw refused(file, e.getMessage());
        }
    }

    private static void check(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("it is empty");
        }
        try {
            Parser.parse(ParserEnvironment.newParserEnvironment().document(new WholePairs(text)).build());
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException("it is not valid GraphQL: " + e.getMessage());
        }
    }

    private static ConfigurationException refused(Path file, String reason) {
        return new ConfigurationException(
                "The trusted document %s cannot be used: %s. Correct it or remove it from the folder.".formatted(file,
                        reason.replaceFirst("\\.$", "")));
    }
}
