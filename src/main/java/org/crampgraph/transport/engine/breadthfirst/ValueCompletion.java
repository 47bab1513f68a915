package org.crampgraph.transport.engine.breadthfirst;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import graphql.SerializationError;
import graphql.TypeMismatchError;
import graphql.UnresolvedTypeError;
import graphql.execution.ExecutionContext;
import graphql.execution.UnresolvedTypeException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.util.FpKit;

/// Completes fetched values. Objects become nodes to be filled later; a value that cannot be completed becomes null and
/// an error.
final class ValueCompletion {

    private final ExecutionContext context;
    private final LevelStrategy strategy;
    private final StepInfos steps;
    private final Selections selections;
    private final Limit limit;
    private final Queue<Node> unfilled;

    ValueCompletion(ExecutionContext context, LevelStrategy strategy, StepInfos steps, Limit limit,
            Queue<Node> unfilled) {
        this.context = context;
        this.strategy = strategy;
        this.steps = steps;
        this.limit = limit;
        this.unfilled = unfilled;
        this.selections = new Selections(context);
    }

    Selections selections() {
        return selections;
    }

    Object complete(GraphQLType declared, Object fetched, Place place) {
        var value = context.getValueUnboxer().unbox(fetched);
        if (value == null) {
            return null;
        }
        return switch (GraphQLTypeUtil.unwrapNonNull(declared)) {
            case GraphQLScalarType scalar -> scalar(scalar, value, place);
            case GraphQLEnumType choice -> choice(choice, value, place);
            case GraphQLList list -> list(list, value, place);
            case GraphQLObjectType object -> node(object, value, place);
            case GraphQLType other -> resolved(other, value, place);
        };
    }

    private Object scalar(GraphQLScalarType type, Object value, Place place) {
        try {
            return type.getCoercing().serialize(value, context.getGraphQLContext(), context.getLocale());
        } catch (CoercingSerializeException e) {
            return unserializable(place, e);
        }
    }

    private Object choice(GraphQLEnumType type, Object value, Place place) {
        try {
            return type.serialize(value, context.getGraphQLContext(), context.getLocale());
        } catch (CoercingSerializeException e) {
            return unserializable(place, e);
        }
    }

    private Object unserializable(Place place, CoercingSerializeException cause) {
        context.addError(new SerializationError(steps.path(place), cause));
        return null;
    }

    private List<Object> list(GraphQLList type, Object value, Place place) {
        if (!FpKit.isIterable(value)) {
            context.addError(new TypeMismatchError(steps.path(place), type));
            return null;
        }
        var completed = new ArrayList<>();
        for (Object entry : FpKit.toIterable(value)) {
            if (limit.isReached()) {
                return null;
            }
            completed.add(complete(type.getWrappedType(), entry, place.entry(completed.size())));
        }
        return completed;
    }

    private Node resolved(GraphQLType type, Object value, Place place) {
        var parameters = steps.value(place, value);
        try {
            return node(strategy.type(context, parameters, type), value, place);
        } catch (UnresolvedTypeException e) {
            context.addError(new UnresolvedTypeError(steps.path(place), parameters.getExecutionStepInfo(), e));
            return null;
        }
    }

    private Node node(GraphQLObjectType type, Object value, Place place) {
        var node = new Node(place, selections.of(place.field().field(), type), value);
        unfilled.add(node);
        return node;
    }
}
