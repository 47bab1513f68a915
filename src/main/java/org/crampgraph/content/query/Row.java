package org.crampgraph.content.query;

/// A row of a page: the node, the link that leads to it (null if the relation has none), and its place in the list.
public record Row<L, N>(L link, N node, String cursor) {}
