package org.crampgraph.operations;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import org.crampgraph.CrampGraph;

/// The environment variables that the program reads: Quarkus' extensions list theirs, ours come from the mappings.
///
/// @param defaults by name; empty if there is none
record KnownVariables(Map<String, String> defaults) {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    static KnownVariables read() throws IOException {
        var known = new KnownVariables(new HashMap<>());
        for (URL model : Collections.list(Thread.currentThread().getContextClassLoader().getResources(MODEL))) {
            known.add(new ObjectMapper().readTree(model));
        }
        CrampGraph.CONFIGURATION.stream().map(ConfigClass::configClass)
                .flatMap(mapping -> ConfigMappings.getProperties(mapping).keySet().stream())
                .forEach(key -> known.add(key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), ""));
        return known;
    }

    /// A key has several paths if it can also be set for a named instance.
    private void add(JsonNode node) {
        String fallback = node.path("defaultValue").asText("");
        add(node.path("path").path("environmentVariable").asText(""), fallback);
        node.path("additionalPaths").forEach(path -> add(path.path("environmentVariable").asText(""), fallback));
        node.forEach(this::add);
    }

    private void add(String name, String fallback) {
        defaults.merge(name, fallback, (one, other) -> one.isEmpty() ? other : one);
    }

    boolean contains(String name) {
        return defaults.containsKey(name);
    }
}
