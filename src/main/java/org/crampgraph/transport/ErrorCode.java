package org.crampgraph.transport;

import static org.crampgraph.transport.ErrorCode.Kind.DOCUMENT;
import static org.crampgraph.transport.ErrorCode.Kind.REQUEST;
import static org.crampgraph.transport.ErrorCode.Kind.SERVER;

/// Every code that `extensions.code` of an error can have. `docs/errors.md` lists the same; a test compares.
public enum ErrorCode {

    BAD_REQUEST(400, REQUEST,
            "The request is not well-formed: broken JSON, a parameter of the wrong type, or no document."),
    ORIGIN_NOT_ALLOWED(403, REQUEST, "A page of another site tried to open a WebSocket."),
    METHOD_NOT_ALLOWED(405, REQUEST,
            "The HTTP method is not allowed here, e.g. a mutation by GET. The header Allow names those that are."),
    NOT_ACCEPTABLE(406, REQUEST, "The header Accept names no media type that can be served."),
    REQUEST_TIMEOUT(408, REQUEST, "The body did not arrive in time."),
    BODY_TOO_LARGE(413, REQUEST, "The body is longer than the limit."),
    UNSUPPORTED_MEDIA_TYPE(415, REQUEST, "The body is not declared as application/json in UTF-8."),
    BUDGET_EXHAUSTED(429, REQUEST,
            "The client has spent its budget of cost. The header Retry-After says when to come back."),

    GRAPHQL_PARSE_FAILED(400, DOCUMENT, "The document is not GraphQL."),
    GRAPHQL_VALIDATION_FAILED(400, DOCUMENT, "The document does not fit the schema."),
    OPERATION_RESOLUTION_FAILURE(400, DOCUMENT,
            "The document has no operation of that name, or several and none is named."),
    BAD_USER_INPUT(400, DOCUMENT, "A variable or an argument has a value that is not allowed."),
    PERSISTED_QUERY_NOT_FOUND(400, DOCUMENT, "No document with this hash is registered: send it again with its text."),
    PERSISTED_QUERY_NOT_SUPPORTED(400, DOCUMENT, "Documents cannot be registered here."),
    PERSISTED_QUERY_HASH_MISMATCH(400, REQUEST, "The hash is not the SHA-256 of the document that came with it."),
    TRUSTED_DOCUMENT_NOT_FOUND(400, REQUEST, "No trusted document has this id."),
    TRUSTED_DOCUMENT_REQUIRED(403, REQUEST, "Only trusted documents run here."),
    INTROSPECTION_DISABLED(400, REQUEST, "The schema cannot be read here."),
    SUBSCRIPTION_NOT_SUPPORTED(400, REQUEST, "Subscriptions do not run here."),

    VARIABLES_TOO_LARGE(400, REQUEST, "The variables are longer than the limit."),
    TOO_MANY_TOKENS(400, REQUEST, "The document has more tokens than the limit."),
    TOO_DEEP(400, REQUEST, "The document is nested deeper than the limit."),
    TOO_MANY_FIELDS(400, REQUEST, "The document has more fields than the limit, with its fragments spread."),
    TOO_MANY_ROOT_FIELDS(400, REQUEST, "An operation has more fields at its root than the limit."),
    TOO_MANY_ALIASES(400, REQUEST, "The document gives more fields another name than the limit."),
    TOO_MANY_DIRECTIVES(400, REQUEST, "The document has more directives than the limit."),
    LITERAL_TOO_LARGE(400, REQUEST,
            "The document has a longer number or string, or a larger exponent, than the limit."),
    TOO_COSTLY(400, REQUEST, "The operation costs more than the limit: ask for smaller pages or fewer levels."),
    ANSWER_TOO_LARGE(400, REQUEST,
            "The answer would hold more values than the limit: ask for smaller pages or fewer fields."),

    INTERNAL_ERROR(500, SERVER, "A fault of ours. The id in the error stands in our log too."),
    OVERLOADED(503, SERVER, "Too much is under way. The header Retry-After says when to come back."),
    DATABASE_UNAVAILABLE(503, SERVER,
            "The database cannot be used for a while. The header Retry-After says when to come back."),
    DATABASE_BUSY(503, SERVER,
            "Another transaction holds what the operation needs. The header Retry-After says when to come back."),
    TIME_LIMIT_EXCEEDED(504, SERVER, "The operation took longer than the limit and was cancelled.");

    /// Who can tell what went wrong.
    enum Kind {
        /// The request itself is refused, before its document is run.
        REQUEST,
        /// The answer of GraphQL itself: under `application/json` such an answer has status 200.
        DOCUMENT,
        SERVER
    }

    private final int status;
    private final Kind kind;
    private final String description;

    ErrorCode(int status, Kind kind, String description) {
        this.status = status;
        this.kind = kind;
        this.description = description;
    }

    /// The HTTP status of an answer that has no data because of this.
    public int status() {
        return status;
    }

    /// Whether a client that only knows `application/json` gets it with status 200, as the GraphQL-over-HTTP draft asked of old.
    public boolean answersLegacyClientsWithSuccess() {
        return kind == DOCUMENT;
    }

    /// Whether the server is at fault, not the client.
    public boolean isOurs() {
        return kind == SERVER;
    }

    public String description() {
        return description;
    }
}
