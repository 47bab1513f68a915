package org.crampgraph.pack;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// What reading a pack found. The faults are in the order of the files, and of the lines in each; if there are any, the
/// pack must not be loaded.
public record PackReport(Pack pack, String digest, List<Fault> faults) {

    public boolean good() {
        return faults.isEmpty();
    }

    /// Every fault on a line of its own.
    @Override
    public String toString() {
        return good() ? "The content pack is good."
                : "The content pack has %d fault%s:\n".formatted(faults.size(), faults.size() == 1 ? "" : "s")
                        + faults.stream().map(fault -> "  " + fault).collect(joining("\n"));
    }
}
