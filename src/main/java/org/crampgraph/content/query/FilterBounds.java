package org.crampgraph.content.query;

/// Counts the parts of a filter, empty ones included, and rejects it before it gets too large.
final class FilterBounds {

    private static final int MOST_CONDITIONS = 50;
    private static final int MOST_OBJECTS = 200;
    private static final int DEEPEST = 8;
    private static final int FEW_OBJECTS = 6;

    private int conditions;
    private int objects;
    private int depth;

    /// @throws BadInputException if there are too many conditions
    void condition() {
        if (++conditions > MOST_CONDITIONS) {
            throw new BadInputException("A filter may have at most %d conditions.".formatted(MOST_CONDITIONS));
        }
    }

    /// @throws BadInputException if there are too many objects
    void object() {
        if (++objects > MOST_OBJECTS) {
            throw new BadInputException("A filter may have at most %d objects, nested and empty ones included."
                    .formatted(MOST_OBJECTS));
        }
    }

    /// One level deeper.
    ///
    /// @throws BadInputException if that is too deep
    void enter() {
        if (++depth > DEEPEST) {
            throw new BadInputException("\"and\", \"or\", \"not\", \"some\" and \"none\" may be nested at most %d deep."
                    .formatted(DEEPEST));
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
