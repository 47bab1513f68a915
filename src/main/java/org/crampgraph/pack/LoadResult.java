package org.crampgraph.pack;

/// Result of loading a pack: the content version, whether this load created it, and what it changed.
public record LoadResult(long version, boolean changed, ChangeSet changes) {

    @Override
    public String toString() {
        return changed ? "Content version %d was loaded: %s.".formatted(version, changes)
                : "Content version %d is up to date.".formatted(version);
    }
}
