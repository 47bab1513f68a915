package org.crampgraph.transport.cache;

import org.crampgraph.transport.Caller;
import org.crampgraph.transport.Caller.Identity;
import org.crampgraph.transport.document.PreparedRequest;

/// Everything that determines an answer, except the content. Anything else that will determine its bytes (a language)
/// belongs here.
///
/// @param document its SHA-256
/// @param operation empty if the document does not name it
/// @param variables in canonical form
/// @param contentType of the response
/// @param identity of the client, because another may not see the same
public record CacheKey(String document, String operation, String variables, String contentType, Identity identity) {

    public static CacheKey of(PreparedRequest request, Caller caller) {
        var operation = request.operation().name();
        return new CacheKey(request.document().hash(), operation == null ? "" : operation,
                CanonicalJson.of(request.variables()), caller.mediaType(), caller.identity());
    }

    int length() {
        return document.length() + operation.length() + variables.length();
    }
}
