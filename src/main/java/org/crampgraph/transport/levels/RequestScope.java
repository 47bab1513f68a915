package org.crampgraph.transport.levels;

import graphql.GraphQLContext;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;

/// The request context in which an operation runs. SmallRye's own fetchers take it off the thread when they return.
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
