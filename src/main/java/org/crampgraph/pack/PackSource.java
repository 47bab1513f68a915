package org.crampgraph.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the files of a pack come from.
public interface PackSource {

    /// The bytes of one file; empty if there is none of that name.
    Optional<byte[]> read(String file) throws IOException;

    /// The built-in pack.
    static PackSource builtIn() {
        return file -> {
            try (var in = PackSource.class.getResourceAsStream("/content/" + file)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        };
    }

    /// A pack in a folder: `pack.yaml` and the files that it lists.
    static PackSource folder(Path folder) {
        return file -> {
            Path path = folder.resolve(file);
            return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        };
    }

    /// A whole pack in one text, as `pack.yaml`.
    static PackSource text(String pack) {
        return file -> file.equals(PackFiles.MANIFEST) ? Optional.of(pack.getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
