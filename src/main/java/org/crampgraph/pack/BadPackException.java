package org.crampgraph.pack;

import java.util.List;

/// A pack was rejected and nothing was stored. The message lists every fault.
public class BadPackException extends RuntimeException {
    private final transient List<Fault> faults;

    BadPackException(PackReport report) {
        super(report.toString());
        faults = report.faults();
    }

    public List<Fault> faults() {
        return faults;
    }
}
