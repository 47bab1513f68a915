package org.crampgraph.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/// Loads the content at startup, after Flyway has migrated the schema.
@ApplicationScoped
class PackStart {
    private static final Logger LOG = Logger.getLogger(PackStart.class);

    private final PackLoader loader;
    private final ContentConfig config;

    PackStart(PackLoader loader, ContentConfig config) {
        this.loader = loader;
        this.config = config;
    }

    /// A bad pack does not stop a service that has content: it continues to serve the old content.
    ///
    /// @throws MissingContentException if loading is off and there is no content
    void start(@Observes StartupEvent start) {
        if (config.loadAtStart()) {
            load();
        } else if (!loader.hasContent()) {
            throw new MissingContentException();
        }
    }

    private void load() {
        PackSource source = config.folder().map(PackSource::folder).orElseGet(PackSource::builtIn);
        try {
            LOG.info(loader.load(source));
        } catch (BadPackException e) {
            if (!loader.hasContent()) {
                throw e;
            }
            LOG.errorf("%s%nThe pack was rejected; the previous content is still served.", e.getMessage());
        }
    }
}
