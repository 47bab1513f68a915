package org.crampgraph.pages;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.pages.kinds.ArticlePage;
import org.crampgraph.pages.kinds.CheckPage;
import org.crampgraph.pages.kinds.DevelopersPage;
import org.crampgraph.pages.kinds.EntryPage;
import org.crampgraph.pages.kinds.FoodsPage;
import org.crampgraph.pages.kinds.GraphPage;
import org.crampgraph.pages.kinds.HomePage;
import org.crampgraph.pages.kinds.IntakePage;
import org.crampgraph.pages.kinds.InteractionsPage;
import org.crampgraph.pages.kinds.ListPage;
import org.crampgraph.pages.kinds.SearchPage;
import org.crampgraph.pages.model.Page;
import org.crampgraph.pages.model.PageKind;
import org.crampgraph.transport.http.FixedResponse;

/// The paths of all pages.
@ApplicationScoped
class PageRoutes {

    private static final String EXAMPLES = "guides/clients.http";

    private final PageHandler handler;
    private final SiteMap siteMap;

    PageRoutes(PageHandler handler, SiteMap siteMap) {
        this.handler = handler;
        this.siteMap = siteMap;
    }

    void register(@Observes Router router) {
        page(router, "/", new HomePage());
        page(router, "/search", new SearchPage());
        page(router, "/check", new CheckPage());
        page(router, "/intake", new IntakePage());
        page(router, "/article", new ArticlePage());
        page(router, "/interactions", new InteractionsPage());
        page(router, "/developers", new DevelopersPage());
        Stream.of(PageKind.values()).forEach(kind -> {
            list(kind).ifPresent(list -> page(router, "/" + kind.plural, list));
            page(router, "/" + kind.plural + "/:slug", new EntryPage(kind));
        });
        page(router, "/cramps/:slug/graph", new GraphPage());
        var examples = FixedResponse.ofResource(EXAMPLES, "text/plain; charset=utf-8").orElseThrow();
        router.route("/clients.http").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(examples::send);
        router.route("/sitemap.xml").method(HttpMethod.GET).method(HttpMethod.HEAD)
                .handler(http -> handler.run(http, siteMap::urls));
        router.route("/robots.txt").method(HttpMethod.GET).method(HttpMethod.HEAD)
                .handler(http -> handler.run(http, siteMap::robots));
    }

    /// Empty if a page of its own lists them.
    private static Optional<Page> list(PageKind kind) {
        return switch (kind) {
            case INTERACTION -> Optional.empty();
            case FOOD -> Optional.of(new FoodsPage());
            default -> Optional.of(new ListPage(kind));
        };
    }

    private void page(Router router, String path, Page page) {
        router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(http -> {
            if (path.length() > 1 && http.request().path().endsWith("/")) {
                withoutSlash(http);
            } else {
                handler.handle(http, page);
            }
        });
    }

    /// A relative link would mean another place with a slash at the end of the path.
    private static void withoutSlash(RoutingContext http) {
        var path = http.request().path().replaceFirst("/+$", "");
        var query = http.request().query();
        http.response().setStatusCode(301)
                .putHeader("Location",
                        ".." + path.substring(path.lastIndexOf('/')) + (query == null ? "" : "?" + query))
                .end();
    }
}
