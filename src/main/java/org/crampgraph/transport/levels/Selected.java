package org.crampgraph.transport.levels;

import graphql.execution.MergedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;

/// A field of a selection.
///
/// @param key      its name in the answer
/// @param property reads it without ado; null where a method answers it
record Selected(String key, MergedField field, GraphQLFieldDefinition definition, LightDataFetcher<?> property) {}
