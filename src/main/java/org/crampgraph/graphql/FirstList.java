package org.crampgraph.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.query.Request;

/// The first list that a document selects on an entry, so that the statement that reads the entry can read the list, too.
///
/// @param lists of the type of the entry, by name
public record FirstList(Map<String, RelationField> lists) {

    public static FirstList among(List<RelationField> lists) {
        return new FirstList(lists.stream().collect(Collectors.toMap(RelationField::name, Function.identity())));
    }

    /// Empty if no list is selected, or one with arguments that are not valid; the field of the list reports them.
    ///
    /// @param environment of the field that returns the entry
    public Optional<Request<?, ?>> in(DataFetchingEnvironment environment) {
        var selection = Selection.of(environment);
        var children = selection.children();
        return children.stream().filter(child -> lists.containsKey(child.getName())).findFirst()
                .flatMap(first -> request(environment, lists.get(first.getName()), first, new Selection(
                        children.stream().filter(child -> child.getResultKey().equals(first.getResultKey())).toList(),
                        selection.fragments())));
    }

    private static Optional<Request<?, ?>> request(DataFetchingEnvironment environment, RelationField list,
            Field field, Selection selection) {
        try {
            return Optional.of(Lists.request(list, arguments(environment, field), selection));
        } catch (BadInputException | GraphQLException refused) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> arguments(DataFetchingEnvironment environment, Field field) {
        return ValuesResolver.getArgumentValues(environment.getGraphQLSchema().getCodeRegistry(),
                definition(environment, field).getArguments(), field.getArguments(),
                CoercedVariables.of(environment.getVariables()), environment.getGraphQlContext(),
                environment.getLocale());
    }

    private static GraphQLFieldDefinition definition(DataFetchingEnvironment environment, Field field) {
        return ((GraphQLObjectType) GraphQLTypeUtil.unwrapAll(environment.getFieldType()))
                .getFieldDefinition(field.getName());
    }
}
