package org.crampgraph.transport.cache;

import org.crampgraph.transport.PreparedRequest;

/// All that an answer depends on, but the content. Whatever else decides its bytes one day (a language, the role of who asks)
/// belongs here.
///
/// @param document its SHA-256
/// @param operation empty where the document does not name it
/// @param variables in canonical form
/// @param contentType of the answer
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
