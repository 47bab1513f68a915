package org.crampgraph.transport.engine.breadthfirst;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.ExecutionContext;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;

/// Turns the finished nodes into maps. A null in a non-null position makes the nearest nullable object above null.
final class ResultAssembler {

    /// Represents a null whose type is non-null.
    private static final Object VIOLATION = new Object();

    private final ExecutionContext context;
    private final StepInfos steps;

    ResultAssembler(ExecutionContext context, StepInfos steps) {
        this.context = context;
        this.steps = steps;
    }

    ExecutionResult of(Node root) {
        var data = object(root);
        return new ExecutionResultImpl(data == VIOLATION ? null : data, context.getErrors());
    }

    private Object object(Node node) {
        var fields = node.selection().fields();
        Map<String, Object> map = LinkedHashMap.newLinkedHashMap(fields.size());
        boolean violated = false; // goes on all the same, because each violation is an error of its own
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var value = value(field.definition().getType(), node.values()[i], Place.of(node, field));
            violated |= value == VIOLATION;
            map.put(field.key(), value);
        }
        return violated ? VIOLATION : map;
    }

    private Object value(GraphQLType type, Object completed, Place place) {
        if (!(type instanceof GraphQLNonNull required)) {
            var value = nullable(type, completed, place);
            return value == VIOLATION ? null : value;
        }
        if (completed == null) {
            return violation(place);
        }
        return nullable(required.getWrappedType(), completed, place);
    }

    private Object nullable(GraphQLType type, Object completed, Place place) {
        return switch (completed) {
            case Node node -> object(node);
            case List<?> list when type instanceof GraphQLList listed -> list(listed.getWrappedType(), list, place);
            case null, default -> completed;
        };
    }

    private Object list(GraphQLType type, List<?> completed, Place place) {
        var list = new ArrayList<>(completed.size());
        boolean violated = false;
        for (int i = 0; i < completed.size(); i++) {
            var value = value(type, completed.get(i), place.entry(i));
            violated |= value == VIOLATION;
            list.add(value);
        }
        return violated ? VIOLATION : list;
    }

    /// One error per position: a failed fetch has already reported one.
    private Object violation(Place place) {
        if (context.getResultNodesInfo().isMaxResultNodesExceeded()) {
            return VIOLATION; // the operation was stopped, so everything after that is null, and nothing is sent
        }
        var path = steps.path(place);
        context.addError(
                new NonNullableFieldWasNullError(new NonNullableFieldWasNullException(steps.step(place), path)), path);
        return VIOLATION;
    }
}
