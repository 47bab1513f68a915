package org.crampgraph.transport.engine;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import org.crampgraph.transport.document.CheckedDocument;

/// Values in the GraphQL context of an execution: the checked document, so that nothing is parsed or validated twice,
/// and the operation, so that it can be cancelled.
record PreparedExecution(CheckedDocument document, RunningOperation operation) {

    /// Text of every execution: the engine requires one, but runs the prepared document.
    static final String TEXT = "{__typename}";

    private static final String KEY = PreparedExecution.class.getName();

    /// Adds this to the context of an execution.
    void to(Map<String, Object> context) {
        context.put(KEY, this);
    }

    /// Gives the engine the prepared document.
    static CompletableFuture<PreparsedDocumentEntry> document(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparedExecution prepared = input.getGraphQLContext().get(KEY);
        prepared.operation.startedWith(input.getGraphQLContext());
        return CompletableFuture.completedFuture(new PreparsedDocumentEntry(prepared.document.parsed()));
    }
}
