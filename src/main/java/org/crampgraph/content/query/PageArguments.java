package org.crampgraph.content.query;

import java.util.Arrays;

import org.crampgraph.content.input.BadInputException;

/// The requested part of a list: a size from the front or from the back, between two cursors that may be null.
///
/// @param sized whether the client gave the size, as `first` or `last`
public record PageArguments(int size, boolean backward, String after, String before, boolean sized) {

    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST = 100;
    private static final int[] USUAL_SIZES = { 0, 1, 2, 5, 10, 20, 50, LARGEST };

    /// Reads the arguments of a connection, named as in Relay; each may be null.
    ///
    /// @throws BadInputException if both sizes are given or one is out of bounds
    public static PageArguments of(Integer first, String after, Integer last, String before) {
        if (first != null && last != null) {
            throw new BadInputException("Give \"first\" or \"last\", not both.");
        }
        return last == null ? new PageArguments(size("first", first), false, after, before, first != null)
                : new PageArguments(size("last", last), true, after, before, true);
    }

    private static int size(String argument, Integer size) {
        if (size == null) {
            return DEFAULT_SIZE;
        }
        if (size < 0 || size > LARGEST) {
            throw new BadInputException(
                    "\"%s\" is %d; it must be from 0 to %d. For more, page with the cursors of pageInfo."
                            .formatted(argument, size, LARGEST));
        }
        return size;
    }

    /// The smallest of a few sizes that is large enough: each size in the text makes a separate statement, which is
    /// translated and planned once.
    int usualSize() {
        int i = Arrays.binarySearch(USUAL_SIZES, size);
        return USUAL_SIZES[i < 0 ? -i - 1 : i];
    }
}
