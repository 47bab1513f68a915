package org.crampgraph.transport.cost;

import java.util.List;

/// What a selected field costs: its own weight and that of what is selected inside, as often as it can occur.
record CostNode(long weight, ListLength length, List<CostNode> inside) {

    /// No cost goes beyond this: page sizes multiply faster than a long can hold.
    static final long MOST = 1_000_000_000_000L;

    long with(VariableValues variables) {
        long once = weight;
        for (var node : inside) {
            once = Math.min(MOST, once + node.with(variables));
        }
        return times(length.with(variables), once);
    }

    private static long times(long count, long cost) {
        return count != 0 && cost > MOST / count ? MOST : count * cost;
    }
}
