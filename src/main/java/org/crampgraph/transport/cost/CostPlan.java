package org.crampgraph.transport.cost;

import java.util.HashMap;
import java.util.Map;

import jakarta.json.JsonObject;

import graphql.language.OperationDefinition;
import graphql.language.Value;

/// What an operation costs, but for the values of its variables.
public final class CostPlan {

    private final CostNode root;
    private final Map<String, Value<?>> defaults = new HashMap<>();

    CostPlan(OperationDefinition operation, CostNode root) {
        this.root = root;
        operation.getVariableDefinitions().forEach(v -> defaults.put(v.getName(), v.getDefaultValue()));
    }

    /// The most that the operation can cost with these variables; a field that `@skip` or `@include` leaves out counts too.
    public long with(JsonObject variables) {
        return root.with(new VariableValues(variables, defaults));
    }
}
