package org.crampgraph.transport.registry;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.crampgraph.transport.GraphQlConfig;

/// Documents that clients registered by their hash. Each replica has its own; clients resend an unknown one.
@ApplicationScoped
class RegisteredDocuments {

    private final Cache<String, String> texts;

    RegisteredDocuments(GraphQlConfig config) {
        this.texts = Caffeine.newBuilder().maximumWeight(config.documents().automaticCharacters())
                .weigher((String hash, String text) -> hash.length() + text.length()).build();
    }

    Optional<String> find(String hash) {
        return Optional.ofNullable(texts.getIfPresent(hash));
    }

    void add(String hash, String text) {
        texts.put(hash, text);
    }
}
