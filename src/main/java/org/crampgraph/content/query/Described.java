package org.crampgraph.content.query;

/// A value of an enum that only generated types of the schema show. It says itself what it means, since SmallRye, which reads
/// annotations while the program is built, never sees it.
public interface Described {

    String name();

    /// One sentence for the schema.
    String description();
}
