package org.crampgraph.transport.execution;

import graphql.language.OperationDefinition.Operation;

/// A short text of the same kind as the document that runs. SmallRye parses the text that it is given once more for itself,
/// and remembers texts by number, not by size; so it gets this one, and the engine gets the document.
enum StandIn {

    QUERY("query{__typename}"),
    MUTATION("mutation{__typename}"),
    SUBSCRIPTION("subscription{__typename}");

    private final String text;

    StandIn(String text) {
        this.text = text;
    }

    static String of(Operation kind) {
        return valueOf(kind.name()).text;
    }
}
