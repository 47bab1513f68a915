package org.crampgraph.transport.engine.smallrye;

import java.util.function.Supplier;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.PropertyDataFetcher;
import io.smallrye.graphql.execution.datafetcher.FieldDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;

/// Reads a property of a Java object. SmallRye's path copies a context, lists the selected fields and calls by
/// reflection, for every scalar of every row; none of that is needed to read a property.
final class PropertyFetcher extends FieldDataFetcher<Object> implements LightDataFetcher<Object> {

    private final LightDataFetcher<Object> property;
    private final FieldHelper transformation;

    PropertyFetcher(Field field, Type type, Reference owner) {
        super(field, type, owner);
        this.property = PropertyDataFetcher.fetching(field.getPropertyName());
        this.transformation = new FieldHelper(field);
    }

    /// The property's value as the schema shows it.
    ///
    /// @param source not null
    @Override
    public Object get(GraphQLFieldDefinition definition, Object source,
            Supplier<DataFetchingEnvironment> environment) throws Exception {
        return transformed(property.get(definition, source, environment));
    }

    private Object transformed(Object value) throws AbstractDataFetcherException {
        return value == null ? null : transformation.transformOrAdaptResponse(value, null);
    }
}
