package org.crampgraph.transport;

import jakarta.json.JsonObject;

/// A GraphQL request of any transport. Only the JSON types have been checked.
///
/// @param query the text of the document; null if `documentId` or `extensions.persistedQuery` names it
/// @param documentId the id of a trusted document, `sha256:…`; null if there is none
/// @param operationName the operation to run; null if the document has only one
/// @param variables never null
/// @param extensions never null
public record GraphQlRequest(String query, String documentId, String operationName, JsonObject variables,
        JsonObject extensions) {}
