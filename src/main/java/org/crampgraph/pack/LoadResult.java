package org.crampgraph.pack;

/// Result of loading a pack: the content version, and whether this load created it.
public record LoadResult(long version, boolean changed) {

    @Override
    public String toString() {
        return "Content version %d %s.".formatted(version, changed ? "was loaded" : "is up to date");
    }
}
