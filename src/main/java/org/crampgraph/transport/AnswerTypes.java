package org.crampgraph.transport;

/// The content types of answers. Each has its own cached answers.
public final class AnswerTypes {

    /// Of the GraphQL-over-HTTP specification.
    public static final String GRAPHQL = "application/graphql-response+json; charset=utf-8";
    /// For older clients, for those that do not say what they accept, and for pages.
    public static final String JSON = "application/json; charset=utf-8";

    private AnswerTypes() {}
}
