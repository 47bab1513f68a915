package org.crampgraph.transport;

import jakarta.json.JsonObject;

import org.crampgraph.transport.document.CheckedDocument;
import org.crampgraph.transport.document.CheckedOperation;

/// A request that may run: its document is known, sound and within all bounds. Requests that are equal but for their
/// cost have equal answers for as long as the content stays the same.
///
/// @param operation the one operation of the document that runs
/// @param variables as the client gave them
public record PreparedRequest(CheckedDocument document, CheckedOperation operation, JsonObject variables, Cost cost) {}
