package org.crampgraph.content.query;

import java.util.List;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.instrumentation.annotations.SpanAttribute;
import io.opentelemetry.instrumentation.annotations.WithSpan;

/// Shows each statement in traces, where it stands for the level of the query that needs it. A bean that lives as long as the
/// program: an interceptor is made with its bean, and this one's takes longer to make than many a statement to run.
@Singleton
class StatementSpan {

    @WithSpan(value = "GraphQL level", kind = SpanKind.CLIENT)
    <T> List<T> around(@SpanAttribute("db.query.text") String text, Supplier<List<T>> statement) {
        return statement.get();
    }
}
