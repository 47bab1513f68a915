package org.crampgraph.transport.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.words.Suggestion;

/// Suggests the name that a client may have meant when the schema does not have it; not while introspection is
/// disabled, which must not be circumvented by guessing.
@ApplicationScoped
public class DidYouMean {

    /// The engine's messages about an unknown name (the group `name`), and the names to search for a similar one.
    private static final Map<Pattern, BiFunction<GraphQLSchema, MatchResult, List<String>>> NAMES = Map.of(
            Pattern.compile("^Field '(?<name>\\w+)' in type '(?<type>\\w+)' is undefined$"), DidYouMean::fields,
            Pattern.compile("^Unknown field argument '(?<name>\\w+)'$"), (schema, found) -> arguments(schema),
            Pattern.compile("^Unknown type '(?<name>\\w+)'$"), (schema, found) -> types(schema),
            Pattern.compile("^Unknown directive '(?<name>\\w+)'$"),
            (schema, found) -> List.copyOf(schema.getDirectivesByName().keySet()),
            Pattern.compile("contains a field not in '(?<type>\\w+)': '(?<name>\\w+)'$"), DidYouMean::inputFields,
            Pattern.compile("field name '(?<name>\\w+)' that is not defined for input object type '(?<type>\\w+)'"),
            DidYouMean::inputFields,
            Pattern.compile("is not a valid '(?<type>\\w+)' - it has no value '(?<name>\\w+)'$"), DidYouMean::values,
            Pattern.compile("enum '(?<type>\\w+)'.* name '(?<name>\\w+)'"), DidYouMean::values);

    private final GraphQLSchema schema;
    private final boolean open;

    DidYouMean(GraphQLSchema schema, GraphQlConfig config) {
        this.schema = schema;
        this.open = config.introspection();
    }

    /// @param message of an error of a client
    /// @return the message, with the closest name appended if there is one
    public String complete(String message) {
        if (!open) {
            return message;
        }
        for (var names : NAMES.entrySet()) {
            var found = names.getKey().matcher(message);
            if (found.find()) {
                return message.strip() + Suggestion.forWord(found.group("name"), names.getValue().apply(schema, found));
            }
        }
        return message;
    }

    private static List<String> fields(GraphQLSchema schema, MatchResult found) {
        return schema.getType(found.group("type")) instanceof GraphQLFieldsContainer type
                ? names(type.getFieldDefinitions())
                : List.of();
    }

    private static List<String> inputFields(GraphQLSchema schema, MatchResult found) {
        return schema.getType(found.group("type")) instanceof GraphQLInputObjectType type
                ? names(type.getFieldDefinitions())
                : List.of();
    }

    private static List<String> values(GraphQLSchema schema, MatchResult found) {
        return schema.getType(found.group("type")) instanceof GraphQLEnumType type ? names(type.getValues())
                : List.of();
    }

    private static List<String> types(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream().map(GraphQLNamedType::getName).toList();
    }

    /// Of all fields: the engine does not say which type.
    private static List<String> arguments(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream().filter(GraphQLFieldsContainer.class::isInstance)
                .flatMap(type -> ((GraphQLFieldsContainer) type).getFieldDefinitions().stream())
                .map(GraphQLFieldDefinition::getArguments).flatMap(List::stream).map(GraphQLArgument::getName)
                .distinct().toList();
    }

    private static List<String> names(Collection<? extends GraphQLNamedSchemaElement> elements) {
        return elements.stream().map(GraphQLNamedSchemaElement::getName).toList();
    }
}
