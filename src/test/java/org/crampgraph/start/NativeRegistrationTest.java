package org.crampgraph.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.junit.jupiter.api.Test;

/// A new version of Caffeine may rename its cache classes.
class NativeRegistrationTest {

    @Test
    void namesTheCachesThatCaffeineChooses() {
        assertEquals(Set.of(kind(weighted()), kind(weighted().recordStats())),
                Set.of(NativeRegistration.class.getAnnotation(RegisterForReflection.class).classNames()));
    }

    private static Caffeine<Object, Object> weighted() {
        return Caffeine.newBuilder().maximumWeight(1).weigher((key, value) -> 1);
    }

    private static String kind(Caffeine<Object, Object> builder) {
        return builder.build().asMap().getClass().getName();
    }
}
