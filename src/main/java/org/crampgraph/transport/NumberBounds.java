package org.crampgraph.transport;

/// Bounds of numbers as written in a document or in JSON. A few characters such as `1e10000000` can mean a number that
/// takes many seconds to compute with, so numbers are bounded before any computation.
public final class NumberBounds {

    /// Most characters of a number.
    public static final int LENGTH = 100;

    /// Most characters of all numbers of a document together: twice as many as the longest list of a filter can have,
    /// 100 numbers of 24 characters. The engine's lexer takes one to three microseconds for each, and more in a
    /// program that has just started.
    public static final int TOTAL = 5_000;

    /// Largest exponent, without its sign. Larger than a `Float` allows, so that the engine's own messages still apply
    /// to it.
    public static final int EXPONENT = 400;

    private NumberBounds() {}
}
