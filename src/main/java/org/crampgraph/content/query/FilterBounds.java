package org.crampgraph.content.query;

import org.crampgraph.content.input.BadInputException;

/// Counts the parts of a filter, empty ones included, and rejects it before it gets too large.
final class FilterBounds {

    private static final int FEW_OBJECTS = 6;

    private int conditions;
    private int objects;
    private int depth;

    /// @throws BadInputException if there are too many conditions
    void condition() {
        if (++conditions > QueryBounds.CONDITIONS) {
            throw new BadInputException("A filter may have at most %d conditions.".formatted(QueryBounds.CONDITIONS));
        }
    }

    /// @throws BadInputException if there are too many objects
    void object() {
        if (++objects > QueryBounds.OBJECTS) {
            throw new BadInputException("A filter may have at most %d objects, nested and empty ones included."
                    .formatted(QueryBounds.OBJECTS));
        }
    }

    /// One level deeper.
    ///
    /// @throws BadInputException if that is too deep
    void enter() {
        if (++depth > QueryBounds.DEPTH) {
            throw new BadInputException("\"and\", \"or\", \"not\", \"some\" and \"none\" may be nested at most %d deep."
                    .formatted(QueryBounds.DEPTH));
        }
    }

    void leave() {
        depth--;
    }

    /// Whether the filter is small enough that others are likely to send it.
    boolean isSmall() {
        return objects <= FEW_OBJECTS;
    }
}
