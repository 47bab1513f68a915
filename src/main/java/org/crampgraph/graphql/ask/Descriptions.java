package org.crampgraph.graphql.ask;

import java.util.Locale;
import java.util.Optional;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import org.crampgraph.content.query.Attribute;
import org.crampgraph.content.query.Shape;

/// Descriptions of the fields in filters and orders: those of the output fields, if there are any.
final class Descriptions {

    private final GraphQLSchema schema;

    Descriptions(GraphQLSchema schema) {
        this.schema = schema;
    }

    String of(Shape shape, Attribute attribute) {
        return of(shape.type(), attribute);
    }

    String of(String type, Attribute attribute) {
        return schema.getType(type) instanceof GraphQLFieldsContainer container
                ? Optional.ofNullable(container.getFieldDefinition(attribute.name()))
                        .map(GraphQLFieldDefinition::getDescription)
                        .orElseGet(() -> words(attribute.name()))
                : words(attribute.name());
    }

    String ofOrder(String field) {
        var plain = field.replace('_', ' ').toLowerCase(Locale.ROOT);
        return plain.startsWith("own ") ? "By the " + plain.substring(4) + " of the node itself, not of the link."
                : "By " + plain + ".";
    }

    /// A type in a sentence, e.g. "a reference intake".
    String one(String type) {
        var words = lower(type);
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    private static String words(String name) {
        return "Its " + lower(name) + ".";
    }

    private static String lower(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
