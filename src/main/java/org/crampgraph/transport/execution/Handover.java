package org.crampgraph.transport.execution;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import org.crampgraph.transport.document.CheckedDocument;

/// What travels in the GraphQL context of an execution: the document that was checked, so that nothing is parsed or validated
/// twice, and the operation, so that it can be stopped.
record Handover(CheckedDocument document, RunningOperation operation) {

    private static final String KEY = Handover.class.getName();

    /// Adds this to the context of an execution; its document runs, whatever text comes with it.
    void to(Map<String, Object> context) {
        context.put(KEY, this);
    }

    /// Gives the engine the document that was handed over; where there is none, what it would get otherwise.
    static PreparsedDocumentProvider insteadOf(PreparsedDocumentProvider usual) {
        return (input, parse) -> {
            Handover handover = input.getGraphQLContext().get(KEY);
            if (handover == null) {
                return usual.getDocumentAsync(input, parse);
            }
            handover.operation.startedWith(input.getGraphQLContext());
            return CompletableFuture.completedFuture(new PreparsedDocumentEntry(handover.document.parsed()));
        };
    }
}
