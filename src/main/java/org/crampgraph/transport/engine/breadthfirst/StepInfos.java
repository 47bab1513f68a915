package org.crampgraph.transport.engine.breadthfirst;

import java.util.IdentityHashMap;
import java.util.Map;

import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStepInfoFactory;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.ResultPath;

/// Describes positions in the engine's own terms. Expensive, so only for fields that a method resolves, and for errors.
final class StepInfos {

    private final ExecutionStepInfoFactory entries = new ExecutionStepInfoFactory();
    private final Map<Node, ExecutionStrategyParameters> known = new IdentityHashMap<>();
    private final ExecutionContext context;
    private final LevelStrategy strategy;
    private final ExecutionStrategyParameters root;

    StepInfos(ExecutionContext context, LevelStrategy strategy, ExecutionStrategyParameters root) {
        this.context = context;
        this.strategy = strategy;
        this.root = root;
    }

    ResultPath path(Place place) {
        return place.list() == null ? path(place.node()).segment(place.field().key())
                : path(place.list()).segment(place.index());
    }

    private ResultPath path(Node node) {
        return node.place() == null ? root.getPath() : path(node.place());
    }

    ExecutionStepInfo step(Place place) {
        return place.list() == null
                ? strategy.step(context, field(place), place.field(), place.node().selection().type())
                : entries.newExecutionStepInfoForListElement(step(place.list()), path(place));
    }

    /// Parameters for fetching the field at a position.
    ExecutionStrategyParameters field(Place place) {
        var node = node(place.node());
        return ExecutionStrategyParameters.newParameters(node).field(place.field().field()).path(path(place))
                .parent(node).build();
    }

    /// Parameters for completing a value at a position.
    ExecutionStrategyParameters value(Place place, Object value) {
        return ExecutionStrategyParameters.newParameters(field(place)).executionStepInfo(step(place)).source(value)
                .path(path(place)).build();
    }

    private ExecutionStrategyParameters node(Node node) {
        if (node.place() == null) {
            return root;
        }
        var parameters = known.get(node);
        if (parameters == null) {
            parameters = inside(node);
            known.put(node, parameters);
        }
        return parameters;
    }

    private ExecutionStrategyParameters inside(Node node) {
        var type = node.selection().type();
        return ExecutionStrategyParameters.newParameters(node(node.place().node()))
                .executionStepInfo(step(node.place()).changeTypeWithPreservedNonNull(type))
                .fields(node.selection().set()).source(node.source()).path(path(node.place())).build();
    }
}
