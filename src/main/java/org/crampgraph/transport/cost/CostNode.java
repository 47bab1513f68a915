package org.crampgraph.transport.cost;

import java.util.List;

import graphql.language.Value;

/// The cost of a selected field: its own weight, one per value in its input objects, and that of its selection, times
/// the number of occurrences.
///
/// @param inputs the arguments with input objects, such as filters
record CostNode(long weight, List<Value<?>> inputs, ListLength length, List<CostNode> inside) {

    /// The highest cost: page sizes multiply faster than a long can hold.
    static final long MOST = 1_000_000_000_000L;

    static final CostNode FREE = new CostNode(0, List.of(), ListLength.ONE, List.of());

    boolean isFree() {
        return weight == 0 && inputs.isEmpty() && inside.isEmpty();
    }

    long with(VariableValues variables) {
        long once = weight;
        for (var input : inputs) {
            once += variables.size(input);
        }
        for (var node : inside) {
            once = Math.min(MOST, once + node.with(variables));
        }
        return times(length.with(variables), once);
    }

    private static long times(long count, long cost) {
        return count != 0 && cost > MOST / count ? MOST : count * cost;
    }
}
