package org.crampgraph.graphql.ask;

/// How the schema describes the arguments that every connection takes.
public final class Paging {

    public static final String FIRST = "How many from the front: 0 to 100, 20 if neither first nor last is given.";
    public static final String AFTER = "Only what comes after this cursor of the same list.";
    public static final String LAST = "How many from the back: 0 to 100. Not together with first.";
    public static final String BEFORE = "Only what comes before this cursor of the same list.";

    private Paging() {}
}
