package org.crampgraph.transport.document;

import java.util.Set;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import graphql.language.OperationDefinition.Operation;
import org.crampgraph.transport.cost.CostPlan;
import org.crampgraph.transport.response.AnswerError;
import org.crampgraph.transport.response.ErrorCode;
import org.crampgraph.transport.response.RefusedException;

/// An operation of a valid document.
///
/// @param name null if the document does not give one
/// @param nonNull the variables that must not be null where they are used, whatever their types
public record CheckedOperation(String name, Operation kind, CostPlan cost, Set<String> nonNull) {

    /// @throws RefusedException if one of these variables is null
    public void check(JsonObject variables) {
        var errors = nonNull.stream().filter(name -> variables.get(name) == JsonValue.NULL).sorted()
                .map(CheckedOperation::isNull).toList();
        if (!errors.isEmpty()) {
            throw new RefusedException(errors);
        }
    }

    private static AnswerError isNull(String variable) {
        return AnswerError.of(ErrorCode.BAD_USER_INPUT,
                ("The variable `%s` is null, which is not allowed where it is used. Omit it to use its default, or give it a value.")
                        .formatted(variable));
    }
}
