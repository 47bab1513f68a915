package org.crampgraph.start;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.annotations.RegisterResourceBundle;

/// Classes that a native program would lack: libraries load them by name, and Quarkus does not register them. Our own
/// classes that are loaded by name have the annotation themselves. See docs/native.md.
///
/// Here: the caches that Caffeine uses for a bound by weight, without and with statistics.
@RegisterForReflection(classNames = {
        "com.github.benmanes.caffeine.cache.SSMW",
        "com.github.benmanes.caffeine.cache.SSSMW" })
final class NativeRegistration {

    private NativeRegistration() {}

    /// graphql-java's messages about values that do not fit their scalar or enum. One annotation per class: Quarkus
    /// overlooks a repeated one.
    @RegisterResourceBundle(bundleName = "i18n.Scalars")
    static final class ScalarMessages {}

    /// graphql-java's messages about operations that cannot run.
    @RegisterResourceBundle(bundleName = "i18n.Execution")
    static final class ExecutionMessages {}

    @RegisterResourceBundle(bundleName = "i18n.General")
    static final class GeneralMessages {}
}
