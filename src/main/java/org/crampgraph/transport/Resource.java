package org.crampgraph.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// A file that is part of the program. A native program has only those that `application.properties` registers.
public final class Resource {

    private Resource() {}

    /// Empty if the program has no file with this path.
    public static Optional<byte[]> find(String path) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalStateException if the program has no file with this path
    public static String text(String path) {
        return new String(find(path).orElseThrow(
                () -> new IllegalStateException("The program was built without its resource " + path)), UTF_8);
    }
}
