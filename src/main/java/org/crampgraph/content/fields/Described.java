package org.crampgraph.content.fields;

/// A value of an enum that only generated types of the schema use. It describes itself, because SmallRye reads
/// annotations at build time and never sees it.
public interface Described {

    String name();

    /// One sentence for the schema.
    String description();
}
