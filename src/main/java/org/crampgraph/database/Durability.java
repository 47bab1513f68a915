package org.crampgraph.database;

import java.util.List;

/// Whether data must survive a power failure.
public enum Durability {

    /// Every commit is on disk before it is acknowledged.
    KEPT(List.of(), List.of()),

    /// For tests: nothing waits for the disk, and data may be lost in a crash.
    THROWAWAY(
            List.of("--no-sync"), List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));

    final List<String> initOptions;
    final List<String> settings;

    Durability(List<String> initOptions, List<String> settings) {
        this.initOptions = initOptions;
        this.settings = settings;
    }
}
