package org.crampgraph.graphql.schema;

/// Descriptions of the arguments that every connection takes.
public final class Paging {

    public static final String FIRST = "Page size from the start: 0 to 100, 20 if neither first nor last is given.";
    public static final String AFTER = "Return only items after this cursor of the same list.";
    public static final String LAST = "Page size from the end: 0 to 100. Not together with first.";
    public static final String BEFORE = "Return only items before this cursor of the same list.";

    private Paging() {}
}
