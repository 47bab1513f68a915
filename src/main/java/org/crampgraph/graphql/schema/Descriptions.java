package org.crampgraph.graphql.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.FilterType;

/// Descriptions of the fields in filters and orders: those of the output fields, if there are any.
final class Descriptions {

    private static final String OWN = "OWN_";

    private final GraphQLSchema schema;

    Descriptions(GraphQLSchema schema) {
        this.schema = schema;
    }

    String of(FilterType shape, Attribute attribute) {
        return of(shape.type(), attribute);
    }

    String of(String type, Attribute attribute) {
        return field(type, attribute.name()).map(GraphQLFieldDefinition::getDescription)
                .or(() -> embedded(type, attribute.path().split("\\.", 2))).orElseGet(() -> words(attribute.name()));
    }

    String ofOrder(String field) {
        return field.startsWith(OWN)
                ? "Sort by %s of the node, not of the link.".formatted(camel(field.substring(OWN.length())))
                : "Sort by %s.".formatted(camel(field));
    }

    /// The description of the object, then that of its field: `duration.minSeconds`.
    private Optional<String> embedded(String type, String[] path) {
        return path.length == 1 ? Optional.empty()
                : field(type, path[0])
                        .flatMap(object -> field(GraphQLTypeUtil.unwrapAll(object.getType()).getName(), path[1])
                                .map(inner -> object.getDescription() + " " + inner.getDescription()));
    }

    private Optional<GraphQLFieldDefinition> field(String type, String name) {
        return schema.getType(type) instanceof GraphQLFieldsContainer container
                ? Optional.ofNullable(container.getFieldDefinition(name))
                : Optional.empty();
    }

    /// A type in a sentence, e.g. "a reference intake".
    String one(String type) {
        var words = lower(type);
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    private static String words(String name) {
        return "Its " + lower(name) + ".";
    }

    /// `MAGNESIUM_PER_100G` as `magnesiumPer100g`.
    private static String camel(String name) {
        return Pattern.compile("_([a-z0-9])").matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static String lower(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
