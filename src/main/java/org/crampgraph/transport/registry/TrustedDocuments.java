package org.crampgraph.transport.registry;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.GraphQlConfig.TrustedMode;
import org.jboss.logging.Logger;

/// Documents known before the first request: those of the catalogue and those of the configured folder.
///
/// A document is named by the SHA-256 of its file, and also of its text without the blank lines around it; one of the
/// catalogue also without the comments at its start, and one of a manifest by its id there.
@ApplicationScoped
public class TrustedDocuments {

    private static final Logger LOG = Logger.getLogger(TrustedDocuments.class);

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> ofManifests = new HashMap<>();
    private final GraphQlConfig.Documents config;

    TrustedDocuments(GraphQlConfig config) {
        this.config = config.documents();
        if (this.config.trusted() != TrustedMode.OFF) {
            var builtIn = Catalogue.entries();
            builtIn.forEach(entry -> {
                add(entry.text());
                add(entry.query());
            });
            LOG.infof("%d trusted documents are built in.", builtIn.size());
            this.config.folder().ifPresent(this::read);
        }
    }

    /// Reads them before the first request, so that a faulty file stops startup.
    void load(@Observes StartupEvent startup) {
        if (config.trusted() == TrustedMode.OFF && config.folder().isPresent()) {
            LOG.warnf("The trusted documents of %s are not used: crampgraph.graphql.documents.trusted is off.",
                    config.folder().get());
        }
    }

    /// @param hash SHA-256 of a document's text
    public boolean contains(String hash) {
        return texts.containsKey(hash);
    }

    /// @param hash SHA-256 of a document's text
    Optional<String> find(String hash) {
        return Optional.ofNullable(texts.get(hash));
    }

    /// @param id of a document in a manifest
    Optional<String> findById(String id) {
        return Optional.ofNullable(ofManifests.get(id));
    }

    /// Whether clients may use ids that are not hashes.
    boolean hasManifests() {
        return !ofManifests.isEmpty();
    }

    private void read(Path folder) {
        for (var file : DocumentFolder.read(folder)) {
            file.documents().forEach(document -> {
                add(document.text());
                document.id().ifPresent(id -> ofManifests.put(id, document.text()));
            });
            LOG.infof("%d trusted documents are from %s.", file.documents().size(), file.path());
        }
    }

    private void add(String text) {
        texts.put(Sha256.of(text), text);
        texts.put(Sha256.of(text.strip()), text);
    }
}
