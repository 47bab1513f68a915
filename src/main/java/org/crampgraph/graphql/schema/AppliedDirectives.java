package org.crampgraph.graphql.schema;

import graphql.Scalars;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;

/// The cost directives of generated fields, like the annotations `@ListSize` and `@Cost` on methods.
final class AppliedDirectives {

    /// A connection of default size.
    static final GraphQLAppliedDirective LIST_SIZE = GraphQLAppliedDirective.newDirective().name("listSize").build();

    private AppliedDirectives() {}

    static GraphQLAppliedDirective cost(String weight) {
        return GraphQLAppliedDirective.newDirective().name("cost").argument(GraphQLAppliedDirectiveArgument
                .newArgument().name("weight").type(Scalars.GraphQLString).valueProgrammatic(weight)).build();
    }
}
