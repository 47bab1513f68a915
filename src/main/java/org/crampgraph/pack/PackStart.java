package org.crampgraph.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/// Loads the content at startup, after Flyway has migrated the schema.
@ApplicationScoped
public class PackStart {
    private static final Logger LOG = Logger.getLogger(PackStart.class);

    private final PackLoader loader;
    private final ContentConfig config;
    private volatile boolean rejected;

    PackStart(PackLoader loader, ContentConfig config) {
        this.loader = loader;
        this.config = config;
    }

    /// A bad pack does not stop a service that has content, unless it is strict: it continues to serve the old content.
    ///
    /// @throws MissingContentException if loading is off and there is no content
    void start(@Observes StartupEvent start) {
        if (config.loadAtStart()) {
            load();
        } else if (!loader.hasContent()) {
            throw new MissingContentException();
        }
    }

    /// Whether this start rejected its pack and serves older content.
    public boolean rejected() {
        return rejected;
    }

    private void load() {
        PackSource source = config.folder().map(PackSource::folder).orElseGet(PackSource::builtIn);
        try {
            LOG.info(loader.load(source));
        } catch (BadPackException e) {
            BadPackException refusal = config.folder().map(e::in).orElse(e);
            if (config.strict() || !loader.hasContent()) {
                throw refusal;
            }
            rejected = true;
            LOG.errorf("%s%nThe pack was rejected; the previous content is still served.", refusal.getMessage());
        }
    }
}
