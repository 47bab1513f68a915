package org.crampgraph.pack.yaml;

import java.util.Comparator;

/// A fault of a pack, with a message that says how to put it right.
public record Fault(Position place, String message) {

    public static final Comparator<Fault> BY_PLACE = Comparator.comparingInt((Fault f) -> f.place.line())
            .thenComparingInt(f -> f.place.column());

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
