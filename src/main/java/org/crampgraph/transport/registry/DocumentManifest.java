package org.crampgraph.transport.registry;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

import org.crampgraph.transport.registry.DocumentFolder.TrustedDocument;

/// Reads the manifests that client tools write: Relay's `persisted.json` and graphql-codegen's `persisted-documents.json`, which
/// map ids to texts, and Apollo's `persisted-query-manifest.json`, which has a list of operations with `id` and `body`.
final class DocumentManifest {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int LONGEST_ID = 200;

    private DocumentManifest() {}

    /// @throws IllegalArgumentException with its fault
    static List<TrustedDocument> read(String text) {
        var manifest = object(text);
        var documents = manifest.containsKey("operations") && manifest.containsKey("format")
                ? apollo(manifest)
                : manifest.entrySet().stream().map(entry -> document(entry.getKey(), entry.getValue())).toList();
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("it has no document");
        }
        return documents;
    }

    private static List<TrustedDocument> apollo(JsonObject manifest) {
        if (!(manifest.get("operations") instanceof JsonArray operations)) {
            throw new IllegalArgumentException("`operations` must be a list");
        }
        return operations.stream().map(operation -> {
            if (!(operation instanceof JsonObject entry) || !(entry.get("id") instanceof JsonString id)) {
                throw new IllegalArgumentException("every entry of `operations` needs the texts `id` and `body`");
            }
            return document(id.getString(), entry.get("body"));
        }).toList();
    }

    private static TrustedDocument document(String id, JsonValue body) {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("an id must have 1 to %d characters".formatted(LONGEST_ID));
        }
        if (!(body instanceof JsonString text)) {
            throw new IllegalArgumentException("the document of the id \"%s\" must be a text".formatted(id));
        }
        return new TrustedDocument(Optional.of(id), text.getString());
    }

    private static JsonObject object(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new IllegalArgumentException("it is not a JSON object (%s)".formatted(e.getMessage()));
        }
    }
}
