package org.crampgraph.pack;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Where the content comes from.
@ConfigMapping(prefix = "crampgraph.content")
public interface ContentConfig {

    /// Folder of a pack to serve instead of the built-in one.
    Optional<Path> folder();

    /// Whether startup loads the pack. If not, run the program with the argument `migrate`.
    @WithDefault("true")
    boolean loadAtStart();

    /// Whether a rejected pack stops startup even if there is content to serve. The command `migrate` always does so.
    @WithDefault("false")
    boolean strict();
}
