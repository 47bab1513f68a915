package org.crampgraph.graphql.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeReference;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.graphql.Entries;
import org.crampgraph.graphql.FirstList;
import org.crampgraph.graphql.Selection;

/// The fields of the root that find single entries by slug or global id, one for each type that has such a field.
final class LookUpFields {

    private static final String SLUG = "slug";

    private final GraphQLSchema schema;
    private final ContentTypes all;
    private final List<ContentType<?>> types;

    LookUpFields(GraphQLSchema schema, ContentTypes types) {
        this.schema = schema;
        this.all = types;
        this.types = types.entries().stream().filter(type -> type.lookUp() != null).toList();
    }

    List<GraphQLFieldDefinition> all() {
        return types.stream().map(this::field).toList();
    }

    private GraphQLFieldDefinition field(ContentType<?> type) {
        var slug = AskTypes.argument(SLUG, "Slug or global id, e.g. \"%s\".".formatted(type.lookUp().example()),
                GraphQLNonNull.nonNull((GraphQLInputType) schema.getType("String")));
        return GraphQLFieldDefinition.newFieldDefinition().name(type.lookUp().field())
                .description(type.lookUp().description()).argument(slug)
                .type(GraphQLTypeReference.typeRef(type.shape().type())).build();
    }

    Map<FieldCoordinates, DataFetcher<?>> fetchers(Entries entries) {
        var fetchers = new HashMap<FieldCoordinates, DataFetcher<?>>();
        types.forEach(type -> fetchers.put(FieldCoordinates.coordinates("Query", type.lookUp().field()),
                fetcher(type, FirstList.among(all.lists(type.shape().type())), entries)));
        return fetchers;
    }

    private static DataFetcher<?> fetcher(ContentType<?> type, FirstList list, Entries entries) {
        return environment -> entries.bySlug(type.entity(), environment.getArgument(SLUG),
                () -> Selection.of(environment).names(), () -> list.in(environment));
    }
}
