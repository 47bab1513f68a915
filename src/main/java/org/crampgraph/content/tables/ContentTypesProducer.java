package org.crampgraph.content.tables;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;

/// The content types of this program.
class ContentTypesProducer {

    @Produces
    @Singleton
    @DefaultBean
    ContentTypes types() {
        return ContentTypes.BUILT_IN;
    }
}
