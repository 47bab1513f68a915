package org.crampgraph.pack;

import static java.util.stream.Collectors.joining;

import java.util.List;

import org.crampgraph.pack.entries.Pack;
import org.crampgraph.pack.yaml.Fault;

/// The result of reading a pack. Faults are ordered by file and line; if there are any, the pack must not be loaded.
public record PackReport(Pack pack, String digest, List<Fault> faults) {

    public boolean good() {
        return faults.isEmpty();
    }

    /// Every fault on its own line.
    @Override
    public String toString() {
        return good() ? "The content pack has no faults."
                : "The content pack has %d fault%s:\n".formatted(faults.size(), faults.size() == 1 ? "" : "s")
                        + faults.stream().map(fault -> "  " + fault).collect(joining("\n"));
    }
}
