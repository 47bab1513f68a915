package org.crampgraph.transport.document;

/// Size of a part of a document with its fragments expanded.
///
/// @param here the fields at its top
/// @param depth nesting of its fields; introspection does not count
/// @param fields all its fields
/// @param aliases fields with an alias
/// @param directives all its directives
/// @param introspections its fields `__schema` and `__type`
record SelectionMetrics(long here, long depth, long fields, long aliases, long directives, long introspections) {

    static final SelectionMetrics NONE = new SelectionMetrics(0, 0, 0, 0, 0, 0);

    /// The highest figure: fragments that spread fragments multiply faster than a long can hold.
    private static final long MANY = 1_000_000_000L;

    SelectionMetrics plus(SelectionMetrics other) {
        return new SelectionMetrics(sum(here, other.here), Math.max(depth, other.depth), sum(fields, other.fields),
                sum(aliases, other.aliases), sum(directives, other.directives),
                sum(introspections, other.introspections));
    }

    SelectionMetrics plusDirectives(int more) {
        return new SelectionMetrics(here, depth, fields, aliases, sum(directives, more), introspections);
    }

    /// The figures of a field with this selection.
    SelectionMetrics under(String name, boolean renamed) {
        boolean introspection = name.startsWith("__");
        boolean reads = introspection && !name.equals("__typename");
        return new SelectionMetrics(1, introspection ? 0 : depth + 1, sum(fields, 1), sum(aliases, renamed ? 1 : 0),
                directives, sum(introspections, reads ? 1 : 0));
    }

    private static long sum(long a, long b) {
        return Math.min(MANY, a + b);
    }
}
