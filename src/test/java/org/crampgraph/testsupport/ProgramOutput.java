package org.crampgraph.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The output of a process, read as it comes: a program blocks when nobody reads and the pipe is full, after some hundred
/// lines.
public final class ProgramOutput {

    private final List<String> lines = new ArrayList<>();
    private boolean ended;

    public ProgramOutput(Process process) {
        Thread.ofPlatform().daemon().name("output of " + process.pid()).start(() -> read(process.inputReader()));
    }

    private void read(BufferedReader reader) {
        try {
            reader.lines().forEach(this::add);
        } catch (UncheckedIOException closed) {
            // it was stopped
        } finally {
            end();
        }
    }

    private synchronized void add(String line) {
        lines.add(line);
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /// All lines until now.
    public synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /// The first such line, once it is there; empty if the program ended without one.
    ///
    /// @throws IOException if interrupted
    public synchronized Optional<String> await(Predicate<String> wanted) throws IOException {
        for (int i = 0;; i++) {
            while (i >= lines.size() && !ended) {
                pause();
            }
            if (i >= lines.size()) {
                return Optional.empty();
            }
            if (wanted.test(lines.get(i))) {
                return Optional.of(lines.get(i));
            }
        }
    }

    private void pause() throws IOException {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the program speaks", e);
        }
    }
}
