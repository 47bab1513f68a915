package org.crampgraph.transport.cache;

import org.crampgraph.transport.PreparedRequest;

/// Everything that determines an answer, except the content. Anything else that will determine its bytes (a language,
/// the caller's role) belongs here.
///
/// @param document its SHA-256
/// @param operation empty if the document does not name it
/// @param variables in canonical form
/// @param contentType of the response
public record Question(String document, String operation, String variables, String contentType) {

    public static Question of(PreparedRequest request, String contentType) {
        var operation = request.operation().name();
        return new Question(request.document().hash(), operation == null ? "" : operation,
                CanonicalJson.of(request.variables()), contentType);
    }

    int length() {
        return document.length() + operation.length() + variables.length();
    }
}
