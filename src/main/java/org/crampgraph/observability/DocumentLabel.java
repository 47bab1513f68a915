package org.crampgraph.observability;

import jakarta.enterprise.context.ApplicationScoped;

import org.crampgraph.transport.registry.TrustedDocuments;

/// The value of the label `document`: the beginning of the hash for trusted documents, one common value for all others,
/// because clients can send any number of those.
@ApplicationScoped
class DocumentLabel {

    static final String NAME = "document";
    private static final String OTHERS = "other";
    private static final int LENGTH = 12;

    private final TrustedDocuments documents;

    DocumentLabel(TrustedDocuments documents) {
        this.documents = documents;
    }

    /// @param hash the SHA-256 of the document's text
    String of(String hash) {
        return documents.contains(hash) ? hash.substring(0, LENGTH) : OTHERS;
    }
}
