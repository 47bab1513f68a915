package org.crampgraph.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.query.Request;

/// The first list that a document selects on an entry, so that the statement that reads the entry can read the list, too.
///
/// @param lists of the type of the entry, by name
public record FirstList(Map<String, RelationField> lists) {

    private static final String FIRST = "first";

    public static FirstList among(List<RelationField> lists) {
        return new FirstList(lists.stream().collect(Collectors.toMap(RelationField::name, Function.identity())));
    }

    /// Empty if no list is certainly selected, or one with another argument than `first`, or a size that is not valid. A list
    /// behind a directive is not read ahead, because the cost of a document does not count what a directive skips.
    ///
    /// @param environment of the field that returns the entry
    public Optional<Request<?, ?>> in(DataFetchingEnvironment environment) {
        var selection = Selection.of(environment);
        var children = selection.children(true);
        return children.stream().filter(child -> lists.containsKey(child.getName())).findFirst()
                .filter(first -> first.getArguments().stream().allMatch(argument -> FIRST.equals(argument.getName())))
                .flatMap(first -> request(first, environment.getVariables(), new Selection(
                        children.stream().filter(child -> child.getResultKey().equals(first.getResultKey())).toList(),
                        selection.fragments())));
    }

    private Optional<Request<?, ?>> request(Field field, Map<String, Object> variables, Selection selection) {
        var arguments = new HashMap<String, Object>();
        field.getArguments().forEach(argument -> arguments.put(FIRST, value(argument.getValue(), variables)));
        try {
            return Optional.of(Lists.request(lists.get(field.getName()), arguments, selection));
        } catch (BadInputException refused) {
            return Optional.empty(); // the field of the list reports it
        }
    }

    private static Object value(Value<?> value, Map<String, Object> variables) {
        return switch (value) {
            case IntValue size -> size.getValue().intValueExact();
            case VariableReference variable -> variables.get(variable.getName());
            default -> null;
        };
    }
}
