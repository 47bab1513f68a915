package org.crampgraph.pages.templates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Singleton;

import io.quarkus.qute.Engine;
import org.crampgraph.pages.files.Assets;
import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.Place;
import org.crampgraph.pages.model.View;
import org.crampgraph.transport.cache.KeptAnswer;
import org.crampgraph.transport.registry.Catalogue;

/// Fills the templates.
@Singleton
public class Renderer {

    public static final String HTML = "text/html; charset=utf-8";

    private final Engine engine;
    private final Assets assets;
    private final String searchQuery = Wording.urlEncoded(Catalogue.entry("search").query());

    Renderer(Engine engine, Assets assets) {
        this.engine = engine;
        this.assets = assets;
    }

    /// A page with the data of an answer.
    ///
    /// @param data changed: the sources in it get numbers
    public KeptAnswer page(View view, Place place, Data data, Catalogue.Entry document, String variables) {
        var model = new HashMap<String, Object>(view.model());
        model.put("cited", CitedSources.number(data.fields()));
        model.put("disclaimer", data.object("meta") == null ? "" : data.object("meta").get("disclaimer"));
        model.put("query",
                "query=" + Wording.urlEncoded(document.query()) + "&variables=" + Wording.urlEncoded(variables));
        return render(view, place, model);
    }

    /// A page without an answer.
    public KeptAnswer render(View view, Place place, Map<String, Object> model) {
        var all = new HashMap<>(model);
        all.putIfAbsent("disclaimer", "");
        all.putIfAbsent("query", "");
        all.putIfAbsent("problems", Map.of());
        all.put("page", Map.of("title", view.title(), "head", head(view.title()), "description", view.description(),
                "url", place.url(),
                "structured", view.about() == null ? "" : StructuredData.page(view, place)));
        all.put("root", place.root());
        all.put("assets", assets.paths());
        all.put("searchQuery", searchQuery);
        return KeptAnswer.of(engine.getTemplate(view.template()).data(all).render().getBytes(UTF_8), HTML);
    }

    private static String head(String title) {
        return title.startsWith("CrampGraph") ? title : title + " – CrampGraph";
    }
}
