package org.crampgraph.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the files of a pack come from.
public interface PackSource {

    /// The bytes of one file; empty if there is none of that name.
    Optional<byte[]> read(String file) throws IOException;

    /// The names of all YAML files beside `pack.yaml`, if they can be listed; otherwise none.
    default List<String> names() throws IOException {
        return List.of();
    }

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
        return new FolderSource(folder);
    }

    /// A whole pack in one text, as `pack.yaml`.
    static PackSource text(String pack) {
        return file -> file.equals(PackFiles.MANIFEST) ? Optional.of(pack.getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
