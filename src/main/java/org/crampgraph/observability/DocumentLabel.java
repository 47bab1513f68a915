package org.crampgraph.observability;

import jakarta.enterprise.context.ApplicationScoped;

import org.crampgraph.transport.document.DocumentSource;

/// The value of the label `document`: trusted documents by the beginning of their hash, all others together, since there are
/// as many of those as clients like.
@ApplicationScoped
class DocumentLabel {

    static final String NAME = "document";
    private static final String OTHERS = "other";
    private static final int LENGTH = 12;

    private final DocumentSource documents;

    DocumentLabel(DocumentSource documents) {
        this.documents = documents;
    }

    /// @param hash the SHA-256 of the document's text
    String of(String hash) {
        return documents.isTrusted(hash) ? hash.substring(0, LENGTH) : OTHERS;
    }
}
