package org.crampgraph.transport.engine.breadthfirst;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.ResultNodesInfo;

/// Counts the values of a response. To stop the execution, lower the maximum.
final class Limit {

    private final GraphQLContext context;
    private final ResultNodesInfo count;

    Limit(ExecutionContext context) {
        this.context = context.getGraphQLContext();
        this.count = context.getResultNodesInfo();
    }

    /// Counts one more value.
    boolean isReached() {
        int number = count.incrementAndGetResultNodesCount();
        Integer most = context.get(ResultNodesInfo.MAX_RESULT_NODES);
        if (most != null && number > most) {
            count.maxResultNodesExceeded();
            return true;
        }
        return false;
    }
}
