package org.crampgraph.graphql.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.FilterField;
import org.crampgraph.content.fields.Group;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.content.links.Link;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.graphql.ListPage;

/// The types of connections and edges, named as in Relay. Each is created once, when first named.
final class ConnectionTypes {

    private final GraphQLSchema schema;
    private final ContentTypes shapes;
    private final OutputTypes outputs;
    private final Map<String, GraphQLType> types = new LinkedHashMap<>();
    private final Map<FieldCoordinates, DataFetcher<?>> fetchers = new LinkedHashMap<>();

    ConnectionTypes(GraphQLSchema schema, ContentTypes shapes) {
        this.schema = schema;
        this.shapes = shapes;
        this.outputs = new OutputTypes(schema, types);
    }

    Collection<GraphQLType> all() {
        return types.values();
    }

    Map<FieldCoordinates, DataFetcher<?>> fetchers() {
        return fetchers;
    }

    /// The connection type of the list.
    GraphQLTypeReference of(RelationField list) {
        var name = list.type() + "Connection";
        if (!types.containsKey(name)) {
            types.put(name, page(name, list));
        }
        return GraphQLTypeReference.typeRef(name);
    }

    private GraphQLType page(String name, RelationField list) {
        var edge = list.type() + "Edge";
        types.put(edge, edge(edge, list));
        return GraphQLObjectType.newObject().name(name).description(list.page())
                .field(field(name, "edges",
                        "The page with the facts of each link: its cursor, and its evidence if it has any.",
                        listOf(edge), ListPage::rows))
                .field(field(name, "nodes", "The items of the page, without the links.", listOf(node(list)),
                        ListPage::nodes))
                .field(field(name, "pageInfo", "Position of the page in the list.", required("PageInfo"),
                        ListPage::pageInfo))
                .field(field(name, "totalCount", "Number of items on all pages. Counted only if requested.",
                        GraphQLNonNull.nonNull(outputs.scalar("Int")), ListPage::count)
                        .transform(count -> count.withAppliedDirective(AppliedDirectives.cost("2"))))
                .build();
    }

    private GraphQLType edge(String name, RelationField list) {
        var type = GraphQLObjectType.newObject().name(name).description(list.place())
                .field(field(name, "cursor", "Its cursor, for \"after\" and \"before\".",
                        GraphQLNonNull.nonNull(outputs.scalar("String")), Row<?, ?>::cursor))
                .field(field(name, "node", "The item.", required(node(list)), Row<?, ?>::node));
        if (list.relation().linked()) {
            type.field(this.<Row<?, ?>>field(name, "id",
                    "Global id of the link, opaque; fetch it again with link(id:). It never changes.",
                    GraphQLNonNull.nonNull(outputs.scalar("ID")), row -> ((Link) row.link()).id().toString()));
            shapes.of(list.relation().link()).parts().stream().filter(FilterField::isShown)
                    .forEach(part -> type.field(fact(name, part)));
        }
        return type.build();
    }

    private GraphQLFieldDefinition fact(String edge, FilterField part) {
        return switch (part) {
            case Group group -> this.<Row<?, ?>>field(edge, group.name(),
                    "Certainty and sources of this link.", required(group.type()),
                    row -> ((Link) row.link()).evidence());
            case Attribute fact -> this.<Row<?, ?>>field(edge, fact.name(), fact.shown().description(),
                    outputs.of(fact), row -> fact.shown().get().apply(row.link()));
            case RelationField child -> throw new IllegalStateException("A link has no lists: " + child.name());
        };
    }

    private <S> GraphQLFieldDefinition field(String type, String name, String description, GraphQLOutputType output,
            Function<S, Object> read) {
        fetchers.put(FieldCoordinates.coordinates(type, name), new PropertyReader<>(read));
        return GraphQLFieldDefinition.newFieldDefinition().name(name).description(description).type(output).build();
    }

    private String node(RelationField list) {
        return shapes.of(list.relation().node()).type();
    }

    private static GraphQLOutputType required(String type) {
        return GraphQLNonNull.nonNull(GraphQLTypeReference.typeRef(type));
    }

    private static GraphQLOutputType listOf(String type) {
        return GraphQLNonNull.nonNull(GraphQLList.list(required(type)));
    }
}
