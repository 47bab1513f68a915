package org.crampgraph.transport.levels;

import java.util.List;

import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;

/// What is selected of objects of a type at one place of a document, fragments and conditions resolved.
record Selection(GraphQLObjectType type, MergedSelectionSet set, List<Selected> fields) {}
