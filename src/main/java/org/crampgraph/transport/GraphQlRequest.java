package org.crampgraph.transport;

import jakarta.json.JsonObject;

/// What a client asks, however it was sent. Everything is as the client gave it; nothing is checked but its JSON type.
///
/// @param query the text of the document; null where `documentId` or `extensions.persistedQuery` names it
/// @param documentId the name of a trusted document, `sha256:…`; null where there is none
/// @param operationName the operation of the document that is wanted; null where it has only one
/// @param variables never null
/// @param extensions never null
public record GraphQlRequest(String query, String documentId, String operationName, JsonObject variables,
        JsonObject extensions) {}
