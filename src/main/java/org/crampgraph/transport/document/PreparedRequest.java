package org.crampgraph.transport.document;

import jakarta.json.JsonObject;

import org.crampgraph.transport.response.Cost;

/// A request that may run: its document is known, valid and within all bounds. Requests that differ only in cost have
/// equal answers while the content is unchanged.
///
/// @param operation the operation of the document to run
/// @param variables as the client sent them
public record PreparedRequest(CheckedDocument document, CheckedOperation operation, JsonObject variables, Cost cost) {}
