package org.crampgraph.pages.model;

import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;

/// The data of an answer, as maps, lists and scalars. Templates read the maps.
public record Data(Map<String, Object> fields) {

    /// An object; null if the field is null or was not requested.
    @SuppressWarnings("unchecked")
    public Map<String, Object> object(String name) {
        return (Map<String, Object>) fields.get(name);
    }

    /// The `nodes` of a connection.
    public List<Map<String, Object>> nodes(String name) {
        return objects(object(name), "nodes");
    }

    /// A list of objects within one; empty if there is none.
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> objects(Map<String, Object> parent, String name) {
        return parent == null || parent.get(name) == null ? List.of()
                : (List<Map<String, Object>>) parent.get(name);
    }

    /// Of a response to a request without errors.
    public static Data of(JsonObject response) {
        return new Data(response.getJsonObject("data").getMap());
    }
}
