package org.crampgraph.graphql.schema;

import java.util.function.Function;
import java.util.function.Supplier;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;

/// Reads a field of an object through a method known at build time.
record PropertyReader<S>(Function<S, Object> read) implements LightDataFetcher<Object> {

    @Override
    public Object get(DataFetchingEnvironment environment) {
        return read.apply(environment.getSource());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
        return read.apply((S) source);
    }
}
