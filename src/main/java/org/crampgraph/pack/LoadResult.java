package org.crampgraph.pack;

/// What loading a pack came to: the content version that is served now, and whether this load made it.
public record LoadResult(long version, boolean changed) {

    @Override
    public String toString() {
        return "Content version %d %s.".formatted(version, changed ? "was loaded" : "is up to date");
    }
}
