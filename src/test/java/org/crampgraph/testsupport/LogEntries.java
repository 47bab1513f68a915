package org.crampgraph.testsupport;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Log entries of one logger during a test.
public final class LogEntries extends Handler {

    private final List<LogRecord> entries = new CopyOnWriteArrayList<>();
    private final String logger;

    public LogEntries(String logger) {
        this.logger = logger;
    }

    public void listen() {
        Logger.getLogger(logger).addHandler(this);
    }

    public void stopListening() {
        Logger.getLogger(logger).removeHandler(this);
    }

    /// All of them, in order.
    public List<LogRecord> all() {
        return entries;
    }

    @Override
    public void publish(LogRecord entry) {
        entries.add(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
