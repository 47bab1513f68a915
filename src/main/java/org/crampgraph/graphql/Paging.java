package org.crampgraph.graphql;

/// How the schema describes the arguments that every connection takes.
final class Paging {

    static final String FIRST = "How many from the front: 0 to 100, 20 if neither first nor last is given.";
    static final String AFTER = "Only what comes after this cursor of the same list.";
    static final String LAST = "How many from the back: 0 to 100. Not together with first.";
    static final String BEFORE = "Only what comes before this cursor of the same list.";

    private Paging() {}
}
