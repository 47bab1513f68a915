package org.crampgraph.transport;

import java.util.Map;
import java.util.Set;

import io.quarkus.test.junit.QuarkusTestProfile;

/// Serves [LabSchema] instead of the application's own schema, under small limits.
public class LabProfile implements QuarkusTestProfile {

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(LabSchema.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.hibernate-orm.schema-management.strategy", "none",
                "crampgraph.graphql.execution.time-limit", "1s",
                "crampgraph.graphql.http.body-time-limit", "1s");
    }
}
