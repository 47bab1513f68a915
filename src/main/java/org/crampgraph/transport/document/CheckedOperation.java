package org.crampgraph.transport.document;

import graphql.language.OperationDefinition.Operation;
import org.crampgraph.transport.cost.CostPlan;

/// One operation of a sound document.
///
/// @param name null where the document does not give one
public record CheckedOperation(String name, Operation kind, CostPlan cost) {}
