package org.crampgraph.pack;

import java.util.List;

/// A pack was refused. Nothing of it was stored; the message holds every fault.
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
