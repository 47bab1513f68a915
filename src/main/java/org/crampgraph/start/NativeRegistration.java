package org.crampgraph.start;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.annotations.RegisterResourceBundle;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDataFetcherService;

/// What a native program would lack: libraries look it up by name, and Quarkus does not register it. Classes of ours that are
/// looked up by name have the annotation themselves. See docs/native.md.
///
/// Here: the caches that Caffeine uses for a bound by weight, without and with statistics.
@RegisterForReflection(classNames = {
        "com.github.benmanes.caffeine.cache.SSMW",
        "com.github.benmanes.caffeine.cache.SSSMW" })
final class NativeRegistration {

    private NativeRegistration() {}

    /// The second provider, beside ours, of the service that makes SmallRye's batch loaders when the program starts.
    @RegisterForReflection(targets = QuarkusDataFetcherService.class)
    static final class FetcherService {}

    /// What graphql-java says of values that do not fit their scalar or enum. One annotation to a class: Quarkus overlooks
    /// a repeated one.
    @RegisterResourceBundle(bundleName = "i18n.Scalars")
    static final class ScalarMessages {}

    /// What graphql-java says of operations that cannot run.
    @RegisterResourceBundle(bundleName = "i18n.Execution")
    static final class ExecutionMessages {}

    @RegisterResourceBundle(bundleName = "i18n.General")
    static final class GeneralMessages {}
}
