package org.crampgraph.graphql.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.FilterField;
import org.crampgraph.content.fields.FilterType;
import org.crampgraph.content.fields.Group;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.graphql.ListArgument;

/// The input types of filters and orders. Each is created once, when first named, and referred to by name, because they
/// refer to one another in cycles.
final class AskTypes {

    private final GraphQLSchema schema;
    private final ContentTypes shapes;
    private final OperatorTypes operators;
    private final OrderTypes orders;
    private final Descriptions descriptions;
    private final Map<String, GraphQLType> types = new LinkedHashMap<>();

    AskTypes(GraphQLSchema schema, ContentTypes shapes) {
        this.schema = schema;
        this.shapes = shapes;
        this.descriptions = new Descriptions(schema);
        this.operators = new OperatorTypes(schema, types);
        this.orders = new OrderTypes(types, descriptions);
    }

    Collection<GraphQLType> all() {
        return types.values();
    }

    /// The arguments that filter and sort a list.
    List<GraphQLArgument> arguments(RelationField list) {
        var arguments = new ArrayList<GraphQLArgument>();
        arguments.add(argument(ListArgument.FILTER, "Return only matching items; null or omitted returns all.",
                filter(list.relation().node())));
        if (list.relation().linked()) {
            arguments.add(argument(ListArgument.EDGE,
                    "Return only items whose link matches: its evidence and other facts.", edgeFilter(list)));
        }
        arguments.add(argument(ListArgument.ORDER_BY,
                "Sort order, most important key first, at most 5. Ties keep the list's default order; missing values "
                        + "come last. A cursor is valid for one order only.",
                orders(list)));
        return arguments;
    }

    static GraphQLArgument argument(String name, String description, GraphQLInputType type) {
        return GraphQLArgument.newArgument().name(name).description(description).type(type).build();
    }

    private GraphQLInputType filter(Class<?> node) {
        var shape = shapes.of(node);
        return object(shape.type() + "Filter",
                "Conditions on " + descriptions.one(shape.type()) + ", combined with AND. Null is ignored.",
                type -> {
                    combine(type, shape.type() + "Filter");
                    shape.parts().forEach(part -> type.field(part(shape, part)));
                });
    }

    private GraphQLInputType edgeFilter(RelationField list) {
        var link = shapes.of(list.relation().link());
        var name = list.type() + "EdgeFilter";
        return object(name,
                "Conditions on a link and on the item at its other end, combined with AND. Null is ignored.",
                type -> {
                    combine(type, name);
                    link.parts().forEach(part -> type.field(part(link, part)));
                    type.field(
                            field("node", "Conditions on the item at the other end.", filter(list.relation().node())));
                });
    }

    private GraphQLInputType orders(RelationField list) {
        var own = shapes.of(list.relation().node()).type().equals(list.orderType());
        return orders.list(list.orderType(), own ? ownOrder(list) : shapes.places(list.relation()).keySet());
    }

    private Collection<String> ownOrder(RelationField list) {
        return shapes.of(list.relation().node()).ordered().stream().map(Attribute::orderName).toList();
    }

    private GraphQLInputObjectField part(FilterType shape, FilterField part) {
        return switch (part) {
            case Attribute attribute ->
                field(attribute.name(), descriptions.of(shape, attribute), operators.of(attribute));
            case Group group -> field(group.name(), "Conditions on its certainty and direction.", group(group));
            case RelationField child -> field(child.name(), "Conditions on related items.", children(child));
        };
    }

    private GraphQLInputType group(Group group) {
        return object(group.type() + "Filter", "Conditions on evidence, combined with AND.",
                type -> group.attributes().forEach(attribute -> type.field(
                        field(attribute.name(), descriptions.of(group.type(), attribute), operators.of(attribute)))));
    }

    private GraphQLInputType children(RelationField child) {
        return object(child.type() + "ListFilter", "Conditions on the items of a list.", type -> {
            var member = child.relation().linked() ? edgeFilter(child) : filter(child.relation().node());
            type.field(field("some", "At least one item matches.", member));
            type.field(field("none", "No item matches.", member));
        });
    }

    private static void combine(GraphQLInputObjectType.Builder type, String name) {
        var self = GraphQLTypeReference.typeRef(name);
        type.field(field("and", "All of these match.", GraphQLList.list(GraphQLNonNull.nonNull(self))));
        type.field(field("or", "At least one of these matches; an empty list matches nothing.",
                GraphQLList.list(GraphQLNonNull.nonNull(self))));
        type.field(field("not", "This does not match.", self));
    }

    private GraphQLInputType object(String name, String description, Consumer<GraphQLInputObjectType.Builder> fields) {
        if (!types.containsKey(name)) {
            var reference = GraphQLTypeReference.typeRef(name);
            types.put(name, reference);
            var type = GraphQLInputObjectType.newInputObject().name(name).description(description);
            fields.accept(type);
            types.put(name, type.build());
        }
        return GraphQLTypeReference.typeRef(name);
    }

    static GraphQLInputObjectField field(String name, String description, GraphQLInputType type) {
        return GraphQLInputObjectField.newInputObjectField().name(name).description(description).type(type).build();
    }
}
