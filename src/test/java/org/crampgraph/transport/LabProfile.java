package org.crampgraph.transport;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.quarkus.test.junit.QuarkusTestProfile;

/// Serves [LabSchema] instead of the application's own schema, with short time limits.
public class LabProfile implements QuarkusTestProfile {

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(LabSchema.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return new HashMap<>(Map.of(
                "crampgraph.graphql.execution.time-limit", "30s",
                "crampgraph.graphql.http.head-time-limit", "5s",
                "crampgraph.graphql.http.body-time-limit", "10s",
                "crampgraph.graphql.websocket.init-time-limit", "5s",
                "crampgraph.graphql.websocket.operations", "3",
                "crampgraph.graphql.websocket.connections-per-client", "4",
                "crampgraph.graphql.documents.folder", "src/test/resources/lab-documents"));
    }

    /// Stops operations so soon that a test can wait for it. All others have time enough for a busy machine.
    public static class Hasty extends LabProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var config = super.getConfigOverrides();
            config.put("crampgraph.graphql.execution.time-limit", "2s");
            return config;
        }
    }

    /// Caches a few small answers, and clients have a budget that does not refill.
    public static class Caching extends LabProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var config = super.getConfigOverrides();
            config.putAll(Map.ofEntries(
                    entry("crampgraph.cache.size", "200K"),
                    entry("crampgraph.cache.largest-answer", "20K"),
                    entry("crampgraph.cache.max-age", "7s"),
                    entry("crampgraph.cache.stale-while-revalidate", "70s"),
                    entry("crampgraph.graphql.execution.concurrent", "2"),
                    entry("crampgraph.graphql.execution.waiting", "8"),
                    entry("crampgraph.graphql.budget.enabled", "true"),
                    entry("crampgraph.graphql.budget.capacity", "3000"),
                    entry("crampgraph.graphql.budget.per-second", "1"),
                    entry("crampgraph.graphql.http.proxies", "1")));
            return config;
        }
    }

    /// Everything optional is disabled, and clients have a budget.
    public static class Strict extends LabProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var config = super.getConfigOverrides();
            config.putAll(Map.ofEntries(
                    entry("crampgraph.graphql.introspection", "false"),
                    entry("crampgraph.graphiql.enabled", "false"),
                    entry("crampgraph.graphql.documents.trusted", "only"),
                    entry("crampgraph.graphql.budget.enabled", "true"),
                    entry("crampgraph.graphql.budget.capacity", "210"),
                    entry("crampgraph.graphql.budget.per-second", "50"),
                    entry("crampgraph.graphql.execution.concurrent", "2"),
                    entry("crampgraph.graphql.execution.waiting", "1"),
                    entry("crampgraph.graphql.execution.waiting-time-limit", "300ms"),
                    entry("crampgraph.graphql.stock-endpoint", "true"),
                    entry("crampgraph.graphql.websocket.ping-interval", "300ms"),
                    entry("crampgraph.graphql.websocket.idle-time-limit", "2s"),
                    entry("crampgraph.graphql.websocket.connections", "2"),
                    entry("quarkus.http.cors.enabled", "true"),
                    entry("quarkus.http.cors.origins", "https://friend.example"),
                    entry("crampgraph.graphql.http.proxies", "1")));
            return config;
        }
    }
}
