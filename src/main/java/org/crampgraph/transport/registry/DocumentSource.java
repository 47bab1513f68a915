package org.crampgraph.transport.registry;

import static org.crampgraph.transport.response.ErrorCode.BAD_REQUEST;
import static org.crampgraph.transport.response.ErrorCode.PERSISTED_QUERY_HASH_MISMATCH;
import static org.crampgraph.transport.response.ErrorCode.PERSISTED_QUERY_NOT_FOUND;
import static org.crampgraph.transport.response.ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED;
import static org.crampgraph.transport.response.ErrorCode.TRUSTED_DOCUMENT_NOT_FOUND;
import static org.crampgraph.transport.response.ErrorCode.TRUSTED_DOCUMENT_REQUIRED;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.GraphQlConfig.TrustedMode;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.response.ErrorCode;
import org.crampgraph.transport.response.RefusedException;

/// Finds the text of a request's document: its own, a registered or a trusted one.
@ApplicationScoped
public class DocumentSource {

    private static final String ID_PREFIX = "sha256:";

    private final TrustedDocuments trusted;
    private final RegisteredDocuments registered;
    private final boolean onlyTrusted;
    private final boolean registers;

    DocumentSource(TrustedDocuments trusted, RegisteredDocuments registered, GraphQlConfig config) {
        this.trusted = trusted;
        this.registered = registered;
        this.onlyTrusted = config.documents().trusted() == TrustedMode.ONLY;
        this.registers = config.documents().automatic() && !onlyTrusted;
    }

    /// @throws RefusedException if the request has no document, an unknown one, or one that may not run here
    public String text(GraphQlRequest request) {
        var persisted = PersistedQuery.of(request.extensions());
        if (request.documentId() != null) {
            return byId(request);
        }
        if (request.query() != null) {
            return given(request.query(), persisted);
        }
        return persisted.map(this::byHash).orElseThrow(() -> refused(BAD_REQUEST,
                "The request has no document: send its text as the string `query`, or name one by `documentId`."));
    }

    /// Registers a valid document under the hash in the request, if there is one.
    public void remember(GraphQlRequest request, String text) {
        if (registers && request.query() != null) {
            PersistedQuery.of(request.extensions()).ifPresent(p -> registered.add(p.hash(), text));
        }
    }

    private String byId(GraphQlRequest request) {
        var id = request.documentId();
        if (request.query() != null) {
            throw refused(BAD_REQUEST, "The request has both `query` and `documentId`: send only one.");
        }
        return trusted.findById(id).or(() -> byHash(id)).orElseThrow(
                () -> refused(TRUSTED_DOCUMENT_NOT_FOUND, "No trusted document has this `documentId`."));
    }

    private Optional<String> byHash(String id) {
        if (id.startsWith(ID_PREFIX) && PersistedQuery.isHash(id.substring(ID_PREFIX.length()))) {
            return trusted.find(id.substring(ID_PREFIX.length()));
        }
        if (trusted.hasManifests()) {
            return Optional.empty();
        }
        throw refused(BAD_REQUEST, "`documentId` must be `sha256:` and 64 lower-case hexadecimal digits.");
    }

    private String given(String text, Optional<PersistedQuery> persisted) {
        if (persisted.isPresent() && !persisted.get().hash().equals(Sha256.of(text))) {
            throw refused(PERSISTED_QUERY_HASH_MISMATCH, "`sha256Hash` is not the SHA-256 of `query` in UTF-8.");
        }
        if (onlyTrusted && trusted.find(Sha256.of(text)).isEmpty()) {
            throw refused(TRUSTED_DOCUMENT_REQUIRED,
                    "This service runs trusted documents only: name one by `documentId`.");
        }
        return text;
    }

    private String byHash(PersistedQuery persisted) {
        return trusted.find(persisted.hash()).or(() -> registered.find(persisted.hash())).orElseThrow(
                // clients of the protocol look for exactly these two messages
                () -> registers
                        ? refused(PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound")
                        : refused(PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported"));
    }

    private static RefusedException refused(ErrorCode code, String message) {
        return new RefusedException(code, message);
    }
}
