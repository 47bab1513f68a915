package org.crampgraph.transport.cost;

import java.util.HashMap;
import java.util.Map;

import jakarta.json.JsonObject;

import graphql.language.OperationDefinition;
import graphql.language.Value;

/// The cost of an operation as a function of its variables.
public final class CostPlan {

    private final CostNode root;
    private final Map<String, Value<?>> defaults = new HashMap<>();

    CostPlan(OperationDefinition operation, CostNode root) {
        this.root = root;
        operation.getVariableDefinitions().forEach(v -> defaults.put(v.getName(), v.getDefaultValue()));
    }

    /// Upper bound of the operation's cost with these variables; fields excluded by `@skip` or `@include` count too.
    public long with(JsonObject variables) {
        return root.with(new VariableValues(variables, defaults));
    }
}
