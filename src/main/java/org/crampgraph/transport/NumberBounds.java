package org.crampgraph.transport;

/// How large a number in a document or in JSON may be written. A few characters such as `1e10000000` can stand for a number that
/// takes many seconds to compute with, so numbers are bounded before anything is computed.
public final class NumberBounds {

    /// The most characters of a number.
    public static final int LENGTH = 100;

    /// The largest exponent, without its sign. Beyond what a `Float` can hold, so that an engine's own messages still apply to it.
    public static final int EXPONENT = 400;

    private NumberBounds() {}
}
