package org.crampgraph.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.json.JsonValue;

import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.cache.KeptAnswer;

/// `sitemap.xml` with every page, and `robots.txt`.
@Singleton
class SiteMap {

    private static final int LARGEST_PAGE = 100;
    private static final List<String> FIXED = List.of("/", "/check", "/intake", "/interactions", "/article");

    private final Answers answers;
    private final PageSender sender;

    SiteMap(Answers answers, PageSender sender) {
        this.answers = answers;
        this.sender = sender;
    }

    void urls(RoutingContext http, Place place, Caller caller) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        Stream.concat(FIXED.stream(), Stream.of(PageKind.values()).flatMap(kind -> paths(kind, caller).stream()))
                .distinct().forEach(path -> xml.append("<url><loc>").append(place.address()).append(path)
                        .append("</loc></url>\n"));
        send(http, xml.append("</urlset>\n").toString(), "application/xml; charset=utf-8");
    }

    void robots(RoutingContext http, Place place, Caller caller) {
        send(http, "User-agent: *\nDisallow: /graphql\nDisallow: /search\nSitemap: %s/sitemap.xml\n"
                .formatted(place.address()), "text/plain; charset=utf-8");
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

    private void send(RoutingContext http, String text, String type) {
        sender.sendOnce(http, KeptAnswer.of(text.getBytes(UTF_8), type));
    }
}
