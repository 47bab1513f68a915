package org.crampgraph.content.query;

import java.util.List;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.instrumentation.annotations.SpanAttribute;
import io.opentelemetry.instrumentation.annotations.WithSpan;

/// Shows each statement in traces, under the level of the query that needs it. A singleton bean: an interceptor is
/// created with its bean, and creating this one takes longer than many statements.
@Singleton
class StatementSpan {

    @WithSpan(value = "GraphQL level", kind = SpanKind.CLIENT)
    <T> List<T> around(@SpanAttribute("db.query.text") String text, Supplier<List<T>> statement) {
        return statement.get();
    }
}
