package org.crampgraph.transport.response;

import static org.crampgraph.transport.response.ErrorCode.Kind.DOCUMENT;
import static org.crampgraph.transport.response.ErrorCode.Kind.REQUEST;
import static org.crampgraph.transport.response.ErrorCode.Kind.SERVER;

/// All values of `extensions.code` of an error. `docs/errors.md` has the same list; a test compares them.
public enum ErrorCode {

    BAD_REQUEST(400, REQUEST,
            "The request is not well-formed: broken JSON, a parameter of the wrong type, or no document."),
    ORIGIN_NOT_ALLOWED(403, REQUEST, "A page of another site sent the request, or tried to open a WebSocket."),
    METHOD_NOT_ALLOWED(405, REQUEST,
            "The HTTP method is not allowed here, e.g. a mutation by GET. The header Allow lists the allowed ones."),
    NOT_ACCEPTABLE(406, REQUEST, "The header Accept has no media type that the service supports."),
    REQUEST_TIMEOUT(408, REQUEST, "The request did not arrive in time."),
    BODY_TOO_LARGE(413, REQUEST, "The body is longer than the limit."),
    URL_TOO_LONG(414, REQUEST, "The URL is longer than the limit: send the request by POST."),
    UNSUPPORTED_MEDIA_TYPE(415, REQUEST, "The body is not application/json in UTF-8."),
    BUDGET_EXHAUSTED(429, REQUEST,
            "The client has spent its cost budget. The header Retry-After says when to retry."),
    HEADERS_TOO_LARGE(431, REQUEST, "The headers are longer than the limit."),

    GRAPHQL_PARSE_FAILED(400, DOCUMENT, "The document is not GraphQL."),
    GRAPHQL_VALIDATION_FAILED(400, DOCUMENT, "The document does not match the schema."),
    OPERATION_RESOLUTION_FAILURE(400, DOCUMENT,
            "The document has no operation with this name, or several and the request names none."),
    BAD_USER_INPUT(400, DOCUMENT, "A variable or an argument has an invalid value."),
    PERSISTED_QUERY_NOT_FOUND(400, DOCUMENT, "No document with this hash is registered: send it again with its text."),
    PERSISTED_QUERY_NOT_SUPPORTED(400, DOCUMENT, "This service does not register documents."),
    PERSISTED_QUERY_HASH_MISMATCH(400, REQUEST, "The hash is not the SHA-256 of the document in the same request."),
    TRUSTED_DOCUMENT_NOT_FOUND(400, REQUEST, "No trusted document has this id."),
    TRUSTED_DOCUMENT_REQUIRED(403, REQUEST, "This service runs trusted documents only."),
    INTROSPECTION_DISABLED(400, REQUEST, "Introspection is disabled."),
    SUBSCRIPTION_NOT_SUPPORTED(400, REQUEST, "The service does not support subscriptions."),

    VARIABLES_TOO_LARGE(400, REQUEST, "The variables are longer than the limit."),
    TOO_MANY_TOKENS(400, REQUEST, "The document has more tokens than the limit."),
    TOO_DEEP(400, REQUEST, "The document is nested deeper than the limit."),
    TOO_MANY_FIELDS(400, REQUEST, "The document has more fields than the limit, with its fragments expanded."),
    TOO_MANY_ROOT_FIELDS(400, REQUEST, "An operation has more fields at its root than the limit."),
    TOO_MANY_ALIASES(400, REQUEST, "The document has more aliases than the limit."),
    TOO_MANY_DIRECTIVES(400, REQUEST, "The document has more directives than the limit."),
    LITERAL_TOO_LARGE(400, REQUEST,
            "The document has a longer number or string, a larger exponent, or more characters in all its numbers, than the limit."),
    TOO_COSTLY(400, REQUEST, "The operation costs more than the limit: request smaller pages or fewer levels."),
    ANSWER_TOO_LARGE(400, REQUEST,
            "The response would contain more values than the limit: request smaller pages or fewer fields."),

    INTERNAL_ERROR(500, SERVER, "The service failed. The id in the error is also in the service's log."),
    OVERLOADED(503, SERVER, "The service is overloaded. The header Retry-After says when to retry."),
    DATABASE_UNAVAILABLE(503, SERVER,
            "The database is unavailable for a while. The header Retry-After says when to retry."),
    DATABASE_BUSY(503, SERVER,
            "Another transaction holds a lock that the operation needs. The header Retry-After says when to retry."),
    TIME_LIMIT_EXCEEDED(504, SERVER, "The operation took longer than the limit and was cancelled.");

    /// The stage that detects the error.
    enum Kind {
        /// The request is rejected before its document runs.
        REQUEST,
        /// GraphQL's own errors: as `application/json` they have status 200.
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

    /// The HTTP status of a response without data because of this error.
    public int status() {
        return status;
    }

    /// Whether a client that only accepts `application/json` gets it with status 200, as in the old GraphQL-over-HTTP
    /// draft.
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
