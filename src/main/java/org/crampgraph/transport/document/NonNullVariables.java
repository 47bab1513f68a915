package org.crampgraph.transport.document;

import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;
import static org.crampgraph.transport.response.ErrorCode.GRAPHQL_VALIDATION_FAILED;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import org.crampgraph.transport.response.AnswerError;
import org.crampgraph.transport.response.RefusedException;

/// Finds the variables of an operation that must not be null because a position where they are used does not allow it.
/// Validation accepts a nullable variable there if it has a default, and the engine fails on an explicit null.
///
/// The arguments of introspection that have a default count as non-null, as in the specification since 2025: the engine
/// still declares them nullable and fails on null.
final class NonNullVariables {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private NonNullVariables(GraphQLSchema schema, Document document) {
        this.schema = schema;
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragments.put(f.getName(), f));
    }

    /// The names of those variables.
    ///
    /// @param operation of a valid document
    /// @throws RefusedException if an argument of introspection is the literal null
    static Set<String> of(OperationDefinition operation, Document document, GraphQLSchema schema) {
        var variables = new NonNullVariables(schema, document);
        variables.directives(operation.getDirectives());
        variables.selections(operation.getSelectionSet(), root(operation, schema));
        return Set.copyOf(variables.names);
    }

    private static GraphQLCompositeType root(OperationDefinition operation, GraphQLSchema schema) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private void selections(SelectionSet selections, GraphQLCompositeType type) {
        if (selections != null) {
            selections.getSelections().forEach(selection -> selection(selection, type));
        }
    }

    private void selection(Selection<?> selection, GraphQLCompositeType type) {
        switch (selection) {
            case Field field -> field(field, type);
            case InlineFragment fragment -> {
                directives(fragment.getDirectives());
                selections(fragment.getSelectionSet(), on(fragment.getTypeCondition(), type));
            }
            case FragmentSpread spread -> {
                directives(spread.getDirectives());
                fragment(fragments.remove(spread.getName())); // once is enough
            }
            default -> throw new IllegalStateException("no selection: " + selection);
        }
    }

    private void field(Field field, GraphQLCompositeType type) {
        var definition = Introspection.getFieldDef(schema, type, field.getName());
        directives(field.getDirectives());
        arguments(field.getArguments(), definition.getArguments());
        if (Introspection.isIntrospectionTypes((GraphQLNamedType) type)) {
            field.getArguments().forEach(this::notNull);
        }
        if (unwrapAll(definition.getType()) instanceof GraphQLCompositeType below) {
            selections(field.getSelectionSet(), below);
        }
    }

    private void fragment(FragmentDefinition fragment) {
        if (fragment != null) {
            directives(fragment.getDirectives());
            selections(fragment.getSelectionSet(), on(fragment.getTypeCondition(), null));
        }
    }

    private GraphQLCompositeType on(TypeName condition, GraphQLCompositeType otherwise) {
        return condition == null ? otherwise : (GraphQLCompositeType) schema.getType(condition.getName());
    }

    private void directives(List<Directive> directives) {
        directives.forEach(directive -> arguments(directive.getArguments(),
                schema.getDirective(directive.getName()).getArguments()));
    }

    private void arguments(List<Argument> given, List<GraphQLArgument> definitions) {
        given.forEach(argument -> definitions.stream().filter(d -> d.getName().equals(argument.getName()))
                .forEach(definition -> value(argument.getValue(), definition.getType())));
    }

    private void notNull(Argument argument) {
        switch (argument.getValue()) {
            case NullValue none -> throw new RefusedException(List.of(AnswerError.of(GRAPHQL_VALIDATION_FAILED,
                    "The argument `%s` must not be null: omit it, or give it a value."
                            .formatted(argument.getName()))
                    .at(List.of(none.getSourceLocation()), null)));
            case VariableReference variable -> names.add(variable.getName());
            default -> {
                // a value
            }
        }
    }

    private void value(Value<?> value, GraphQLType type) {
        var nullable = unwrapNonNull(type);
        switch (value) {
            case VariableReference variable when isNonNull(type) -> names.add(variable.getName());
            case ArrayValue list when nullable instanceof GraphQLList of ->
                list.getValues().forEach(item -> value(item, of.getWrappedType()));
            case ObjectValue object when unwrapAll(nullable) instanceof GraphQLInputObjectType input ->
                object.getObjectFields()
                        .forEach(field -> value(field.getValue(), input.getFieldDefinition(field.getName()).getType()));
            case null, default -> {
                // a literal, or a place that may be null
            }
        }
    }
}
