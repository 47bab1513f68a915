package org.crampgraph.pages.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sources that an answer cites, numbered in its order.
public final class CitedSources {

    private final Map<Object, Map<String, Object>> bySlug = new LinkedHashMap<>();

    private CitedSources() {}

    /// Adds `number` to each source and returns each once. A source in two places has one number.
    public static List<Map<String, Object>> number(Map<String, Object> data) {
        var cited = new CitedSources();
        cited.walk(data);
        return List.copyOf(cited.bySlug.values());
    }

    private void walk(Object value) {
        switch (value) {
            case Map<?, ?> object -> object.forEach((name, child) -> {
                if ("sources".equals(name)) {
                    count(child);
                } else {
                    walk(child);
                }
            });
            case List<?> list -> list.forEach(this::walk);
            case null, default -> {
            }
        }
    }

    /// A list, or a connection with its nodes.
    @SuppressWarnings("unchecked")
    private void count(Object sources) {
        var list = sources instanceof Map<?, ?> connection ? connection.get("nodes") : sources;
        if (list instanceof List<?> several) {
            several.forEach(source -> number((Map<String, Object>) source, bySlug));
        }
    }

    private static void number(Map<String, Object> source, Map<Object, Map<String, Object>> bySlug) {
        source.put("number", bySlug.computeIfAbsent(source.get("slug"), slug -> {
            source.put("number", bySlug.size() + 1);
            return source;
        }).get("number"));
    }
}
