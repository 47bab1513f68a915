package org.crampgraph.pack;

import java.nio.file.Path;
import java.util.List;

import org.crampgraph.pack.yaml.Fault;

/// A pack was rejected and nothing was stored. The message lists every fault.
public class BadPackException extends RuntimeException {
    private final transient List<Fault> faults;

    BadPackException(PackReport report) {
        this(report.toString(), report.faults());
    }

    private BadPackException(String message, List<Fault> faults) {
        super(message);
        this.faults = faults;
    }

    /// The same, with the folder that the operator chose.
    BadPackException in(Path folder) {
        return new BadPackException("%s: %s".formatted(folder, getMessage()), faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
