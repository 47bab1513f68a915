package org.crampgraph.pack;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Which content is served.
@ConfigMapping(prefix = "crampgraph.content")
public interface ContentConfig {

    /// A folder with a pack that is served instead of the one inside the program.
    Optional<Path> folder();

    /// Whether a start loads the pack. Without it, something else has to: a run of the program with the argument `migrate`.
    @WithDefault("true")
    boolean loadAtStart();
}
