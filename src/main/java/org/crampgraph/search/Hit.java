package org.crampgraph.search;

/// A concept that matches a query, and how well.
///
/// @param score from 0 to 1, to six decimals
public record Hit(Long conceptId, double score) {}
