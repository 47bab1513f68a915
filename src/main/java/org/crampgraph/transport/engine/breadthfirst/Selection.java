package org.crampgraph.transport.engine.breadthfirst;

import java.util.List;

import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;

/// The fields selected on objects of a type at one position of a document, with fragments and conditions resolved.
record Selection(GraphQLObjectType type, MergedSelectionSet set, List<Selected> fields) {}
