package org.crampgraph.transport.engine.breadthfirst;

import graphql.GraphQLContext;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;

/// The request context of an operation. SmallRye's own fetchers remove it from the thread when they return.
record RequestScope(ManagedContext context, ContextState state) {

    static RequestScope of(GraphQLContext operation) {
        return new RequestScope(Arc.requireContainer().requestContext(), operation.get("state"));
    }

    void resume() {
        if (!context.isActive()) {
            context.activate(state);
        }
    }
}
