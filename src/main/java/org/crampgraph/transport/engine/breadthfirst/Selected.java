package org.crampgraph.transport.engine.breadthfirst;

import graphql.execution.MergedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;

/// A field of a selection.
///
/// @param key      its name in the response
/// @param property reads it directly; null if a method resolves it
record Selected(String key, MergedField field, GraphQLFieldDefinition definition, LightDataFetcher<?> property) {}
