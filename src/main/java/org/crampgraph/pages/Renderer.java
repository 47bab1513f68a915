package org.crampgraph.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Singleton;

import io.quarkus.qute.Engine;
import org.crampgraph.transport.cache.KeptAnswer;
import org.crampgraph.transport.registry.Catalogue;

/// Fills the templates.
@Singleton
class Renderer {

    static final String HTML = "text/html; charset=utf-8";

    private final Engine engine;

    Renderer(Engine engine) {
        this.engine = engine;
    }

    /// A page with the data of an answer.
    ///
    /// @param data changed: the sources in it get numbers
    KeptAnswer page(View view, Place place, Data data, Catalogue.Entry document, String variables) {
        var model = new HashMap<String, Object>(view.model());
        model.put("cited", CitedSources.number(data.fields()));
        model.put("disclaimer", data.object("meta") == null ? "" : data.object("meta").get("disclaimer"));
        model.put("query",
                "query=" + Wording.urlEncoded(document.query()) + "&variables=" + Wording.urlEncoded(variables));
        return render(view, place, model);
    }

    /// A page without an answer.
    KeptAnswer render(View view, Place place, Map<String, Object> model) {
        var all = new HashMap<>(model);
        all.putIfAbsent("disclaimer", "");
        all.putIfAbsent("query", "");
        all.put("page", Map.of("title", view.title(), "head", head(view.title()), "description", view.description(),
                "url", place.url(),
                "structured", view.about() == null ? "" : StructuredData.page(view, place)));
        all.put("root", place.root());
        return KeptAnswer.of(engine.getTemplate(view.template()).data(all).render().getBytes(UTF_8), HTML);
    }

    private static String head(String title) {
        return title.startsWith("CrampGraph") ? title : title + " – CrampGraph";
    }
}
