package org.crampgraph.transport.engine;

import java.util.Locale;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import org.crampgraph.transport.document.PreparedRequest;
import org.crampgraph.transport.response.ErrorCode;

/// Names the current span by OpenTelemetry's semantic conventions for GraphQL servers. Each statement, and so each
/// level of the query, has a child span; fields have none.
final class OperationSpan {

    static final String NAME = "GraphQL Operation";

    private static final AttributeKey<String> TYPE = AttributeKey.stringKey("graphql.operation.type");
    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("graphql.operation.name");
    private static final AttributeKey<String> DOCUMENT = AttributeKey.stringKey("graphql.document");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

    private OperationSpan() {}

    static void begin(PreparedRequest request) {
        var span = Span.current();
        if (span.isRecording()) {
            var operation = request.operation();
            String type = operation.kind().name().toLowerCase(Locale.ROOT);
            // clients choose the name of the operation, so it is not part of the span's name
            span.updateName(type).setAttribute(TYPE, type).setAttribute(DOCUMENT, request.document().text());
            if (operation.name() != null) {
                span.setAttribute(OPERATION, operation.name());
            }
        }
    }

    static void fail(ErrorCode error) {
        Span.current().setAttribute(ERROR, error.name()).setStatus(StatusCode.ERROR);
    }
}
