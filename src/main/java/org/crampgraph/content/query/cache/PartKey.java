package org.crampgraph.content.query.cache;

/// The key of a cached part. Comparable, so that look-ups stay fast when someone sends many with equal hashes.
///
/// @param what the relation and its arguments, see [KeyText]; for an entity its name
/// @param of   the parent's row id, or a slug; for an entity its row id
public record PartKey(Edition edition, String what, Comparable<?> of) implements Comparable<PartKey> {

    private static final int OVERHEAD = 64;

    @Override
    public int hashCode() {
        return 31 * (31 * what.hashCode() + of.hashCode()) + Long.hashCode(edition.version());
    }

    @Override
    public int compareTo(PartKey other) {
        int order = what.compareTo(other.what);
        return order != 0 ? order : of.toString().compareTo(other.of.toString());
    }

    /// In bytes. Parts of one level share the text, so it is counted too often rather than too seldom.
    int weight() {
        return OVERHEAD + what.length() + (of instanceof String slug ? slug.length() : 0);
    }
}
