package org.crampgraph.graphql;

/// The arguments that filter and sort a list.
public final class ListArgument {

    public static final String FILTER = "filter";
    public static final String EDGE = "edge";
    public static final String ORDER_BY = "orderBy";

    private ListArgument() {}
}
