package org.crampgraph.rehearsal.agent;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Writes look-ups down as they happen, each kind of them once. The JDK calls this from everywhere, so it does little.
public final class Recorder {

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static final ThreadLocal<Boolean> BUSY = new ThreadLocal<>();
    private static final StackWalker STACK = StackWalker.getInstance();
    private static FileOutputStream file;

    private Recorder() {}

    public static void open(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        file = new FileOutputStream(path.toFile(), true);
        record(Recorder.class, null, null, null, "warm-up"); // loads what this needs while nothing waits for it
    }

    /// Does work of the agent's own.
    static <T> T unrecorded(Supplier<T> work) {
        var before = BUSY.get();
        BUSY.set(true);
        try {
            return work.get();
        } catch (RuntimeException | LinkageError e) {
            return null; // a class that cannot be read is left as it is
        } finally {
            BUSY.set(before);
        }
    }

    /// @param result what the look-up gave; null is left out, as a native program gives it too
    /// @param first the receiver, or else the first argument
    public static void record(Object result, Object first, Object second, Object third, String lookUp) {
        if (result == null || BUSY.get() != null) {
            return;
        }
        BUSY.set(true);
        try {
            List<String> found = Found.by(lookUp, result, first, second, third);
            if (!found.isEmpty()) {
                var from = STACK.walk(frames -> Origin.of(frames.toList()));
                found.forEach(what -> write(lookUp + "\t" + what + "\t" + from + "\n"));
            }
        } finally {
            BUSY.remove();
        }
    }

    private static void write(String line) {
        if (SEEN.add(line)) {
            try {
                file.write(line.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
