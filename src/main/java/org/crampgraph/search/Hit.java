package org.crampgraph.search;

/// That a concept fits a query, and how well.
///
/// @param score from 0 to 1, to six decimals
public record Hit(Long conceptId, double score) {}
