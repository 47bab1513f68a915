package org.crampgraph.graphiql;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.crampgraph.transport.http.FixedResponse;

/// GraphiQL as `src/main/graphiql/build` builds it: resources that are compressed already.
@Singleton
class GraphiqlFiles {

    static final String PAGE = "index.html";

    private static final String FOLDER = "graphiql/";
    private static final String CACHEABLE = "assets/";
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js",
            "text/javascript; charset=utf-8", "css", "text/css; charset=utf-8", "ttf", "font/ttf", "md",
            "text/plain; charset=utf-8");

    /// Those that exist, so their number is small.
    private final Map<String, FixedResponse> files = new ConcurrentHashMap<>();

    /// Reads a file when it is asked for the first time. The names of scripts and styles contain the hash of their content, so
    /// browsers may keep those for ever.
    ///
    /// @param name a path without `..`
    Optional<FixedResponse> file(String name) {
        return Optional.ofNullable(files.computeIfAbsent(name, GraphiqlFiles::read));
    }

    /// Null if there is no such file.
    private static FixedResponse read(String name) {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        return type == null ? null
                : FixedResponse.ofGzipResource(FOLDER + name + ".gz", type)
                        .map(file -> name.startsWith(CACHEABLE) ? file.immutable() : file).orElse(null);
    }
}
