package org.crampgraph.testsupport;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/// With the content cache; other tests have none.
public class CachedContent implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("crampgraph.content-cache.size", "64M");
    }
}
