package org.crampgraph.pages;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.http.FixedResponse;

/// The paths of all pages.
@ApplicationScoped
class PageRoutes {

    private static final String STYLES = "META-INF/resources/pages.css";

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
        Stream.of(PageKind.values()).forEach(kind -> {
            if (kind != PageKind.INTERACTION) {
                page(router, "/" + kind.plural, new ListPage(kind));
            }
            page(router, "/" + kind.plural + "/:slug", new EntryPage(kind));
        });
        router.route("/pages.css").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(styles()::send);
        router.route("/sitemap.xml").method(HttpMethod.GET).method(HttpMethod.HEAD)
                .handler(http -> handler.run(http, siteMap::urls));
        router.route("/robots.txt").method(HttpMethod.GET).method(HttpMethod.HEAD)
                .handler(http -> handler.run(http, siteMap::robots));
    }

    private static FixedResponse styles() {
        return FixedResponse.ofResource(STYLES, "text/css; charset=utf-8").orElseThrow();
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
