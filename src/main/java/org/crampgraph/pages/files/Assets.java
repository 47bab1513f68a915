package org.crampgraph.pages.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.Resource;
import org.crampgraph.transport.http.FixedResponse;
import org.crampgraph.transport.registry.Sha256;

/// Styles, scripts and the mark. The path of each has the hash of its content, so browsers keep it for good. With another
/// hash, as during an update of several replicas, the content of this release is the answer, and browsers revalidate it.
@Singleton
public class Assets {

    private static final String FOLDER = "META-INF/resources/pages/";
    private static final int HASH = 16;
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final Map<String, Content> ALL = Map.of("pages.css",
            new Content("text/css; charset=utf-8",
                    List.of("base.css", "layout.css", "entries.css", "charts.css", "guide.css")),
            "suggest.js", new Content(SCRIPT, List.of("suggest.js")), "graph.js",
            new Content(SCRIPT, List.of("graph.js")), "mark.svg", new Content("image/svg+xml", List.of("mark.svg")));

    /// @param files one after the other
    private record Content(String type, List<String> files) {}

    private record Asset(String hash, FixedResponse response) {}

    private final Map<String, Asset> assets = ALL.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, asset -> asset(asset.getValue())));
    private final Map<String, String> paths = assets.keySet().stream()
            .collect(Collectors.toUnmodifiableMap(name -> name.replace('.', '_'), this::path));

    /// Paths without a slash at the start, by file name with `_` for its point.
    public Map<String, String> paths() {
        return paths;
    }

    void serve(@Observes Router router) {
        router.routeWithRegex("/pages/(?<name>[a-z]+)\\.(?<hash>[0-9a-f]{%d})\\.(?<type>[a-z]+)".formatted(HASH))
                .method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::send);
    }

    private void send(RoutingContext http) {
        var asset = assets.get(http.pathParam("name") + "." + http.pathParam("type"));
        if (asset == null) {
            http.next();
        } else if (asset.hash().equals(http.pathParam("hash"))) {
            asset.response().immutable().send(http);
        } else {
            asset.response().send(http);
        }
    }

    private String path(String name) {
        return "pages/" + name.replace(".", "." + assets.get(name).hash() + ".");
    }

    private static Asset asset(Content content) {
        var text = content.files().stream().map(file -> Resource.text(FOLDER + file)).collect(Collectors.joining("\n"));
        return new Asset(Sha256.of(text).substring(0, HASH), FixedResponse.of(text.getBytes(UTF_8), content.type()));
    }
}
