package org.crampgraph.pack;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/// Which content is served.
@ConfigMapping(prefix = "crampgraph.content")
interface ContentConfig {

    /// A folder with a pack that is served instead of the one inside the program.
    Optional<Path> folder();
}
