package org.crampgraph.database;

import java.util.List;

/// How much it matters that data outlives a power failure.
public enum Durability {

    /// Every commit is on the disk before it is answered.
    KEPT(List.of(), List.of()),

    /// For tests: nothing waits for the disk, and nothing may be expected to be there after a crash.
    THROWAWAY(
            List.of("--no-sync"), List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));

    final List<String> initOptions;
    final List<String> settings;

    Durability(List<String> initOptions, List<String> settings) {
        this.initOptions = initOptions;
        this.settings = settings;
    }
}
