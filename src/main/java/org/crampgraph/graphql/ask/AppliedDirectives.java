package org.crampgraph.graphql.ask;

import graphql.Scalars;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;

/// What generated fields say of their cost, as the annotations `@ListSize` and `@Cost` do on methods.
final class AppliedDirectives {

    /// A connection of usual size.
    static final GraphQLAppliedDirective LIST_SIZE = GraphQLAppliedDirective.newDirective().name("listSize").build();

    private AppliedDirectives() {}

    static GraphQLAppliedDirective cost(String weight) {
        return GraphQLAppliedDirective.newDirective().name("cost").argument(GraphQLAppliedDirectiveArgument
                .newArgument().name("weight").type(Scalars.GraphQLString).valueProgrammatic(weight)).build();
    }
}
