package org.crampgraph.pages;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/// Pages for people.
@ConfigMapping(prefix = "crampgraph.pages")
public interface PagesConfig {

    /// Public address of the service, such as `https://cramps.example.org`, for canonical URLs, JSON-LD and the site map.
    /// Without it they use scheme and host of the request.
    Optional<URI> address();
}
