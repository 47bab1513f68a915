package org.crampgraph.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.json.JsonValue;

import io.vertx.ext.web.RoutingContext;
import org.crampgraph.content.served.ContentWatch;
import org.crampgraph.content.served.ServedContent;
import org.crampgraph.pages.kinds.ListPage;
import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.PageKind;
import org.crampgraph.pages.model.Place;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.cache.KeptAnswer;

/// `sitemap.xml` with every page, and `robots.txt`.
@Singleton
class SiteMap {

    private static final int LARGEST_PAGE = 100;
    private static final List<String> FIXED = List.of("/", "/check", "/intake", "/interactions", "/article",
            "/developers");

    /// The paths of all pages, and the page with them.
    ///
    /// @param content from before the paths were read, so they are never older
    private record Built(ServedContent content, List<String> paths, String address, KeptAnswer page) {}

    private final Answers answers;
    private final PageSender sender;
    private final ContentWatch watch;
    private volatile Built built;

    SiteMap(Answers answers, PageSender sender, ContentWatch watch) {
        this.answers = answers;
        this.sender = sender;
        this.watch = watch;
    }

    /// Reads the paths once for each version of the content.
    void urls(RoutingContext http, Place place, Caller caller) {
        var content = watch.current().orElse(null);
        var last = built;
        if (last == null || !last.content().equals(content)) {
            last = build(content, paths(caller), place.address());
        } else if (!last.address().equals(place.address())) {
            last = build(content, last.paths(), place.address());
        }
        sender.sendOnce(http, last.page());
    }

    private Built build(ServedContent content, List<String> paths, String address) {
        var now = new Built(content, paths, address, page(paths, address));
        if (content != null) {
            built = now;
        }
        return now;
    }

    private static KeptAnswer page(List<String> paths, String address) {
        var urls = paths.stream().map(path -> "<url><loc>" + address + path + "</loc></url>\n")
                .collect(Collectors.joining());
        return page("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                %s</urlset>
                """.formatted(urls), "application/xml; charset=utf-8");
    }

    private static KeptAnswer page(String text, String type) {
        return KeptAnswer.of(text.getBytes(UTF_8), type);
    }

    private List<String> paths(Caller caller) {
        return Stream.concat(FIXED.stream(),
                Stream.of(PageKind.values()).flatMap(kind -> paths(kind, caller).stream())).distinct().toList();
    }

    void robots(RoutingContext http, Place place, Caller caller) {
        sender.sendOnce(http, page("User-agent: *\nDisallow: /graphql\nDisallow: /search\nSitemap: %s/sitemap.xml\n"
                .formatted(place.address()), "text/plain; charset=utf-8"));
    }

    /// Those of a list and of its entries. Slugs need no escaping.
    private List<String> paths(PageKind kind, Caller caller) {
        var paths = new ArrayList<>(List.of("/" + kind.plural));
        String after = null;
        do {
            var question = ListPage.question(kind, LARGEST_PAGE, after, null, JsonValue.EMPTY_JSON_OBJECT);
            var data = answers.ask(question, caller).data();
            data.nodes(kind.plural).forEach(node -> paths.add("/" + kind.plural + "/" + node.get("slug")));
            var page = new Data(data.object(kind.plural)).object("pageInfo");
            after = Boolean.TRUE.equals(page.get("hasNextPage")) ? (String) page.get("endCursor") : null;
        } while (after != null);
        return paths;
    }
}
