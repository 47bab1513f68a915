package org.crampgraph.transport;

/// What an operation may cost and what it does cost at most, in objects.
public record Cost(long requested, long maximum) {

    public boolean isTooHigh() {
        return requested > maximum;
    }
}
