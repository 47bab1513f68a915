package org.crampgraph.pages.model;

import java.util.HashMap;
import java.util.Map;

import io.vertx.core.json.JsonObject;

/// What a template shows.
///
/// @param template its name, without `.html`
/// @param title of the page, also its heading
/// @param description one sentence for search engines
/// @param model what the template uses besides the answer
/// @param about the thing of the page for search engines, as JSON-LD; null if there is none
public record View(String template, String title, String description, Map<String, Object> model, JsonObject about) {

    public View(String template, String title, String description) {
        this(template, title, description, Map.of(), null);
    }

    public View with(String name, Object value) {
        var more = new HashMap<>(model);
        more.put(name, value);
        return new View(template, title, description, more, about);
    }

}
