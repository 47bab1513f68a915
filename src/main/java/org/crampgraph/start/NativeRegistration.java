package org.crampgraph.start;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// Classes that are loaded by name and would be missing in a native program: the caches that Caffeine uses for a bound
/// by weight, without and with statistics. Quarkus registers the other caches. See docs/native.md.
@RegisterForReflection(classNames = {
        "com.github.benmanes.caffeine.cache.SSMW",
        "com.github.benmanes.caffeine.cache.SSSMW" })
final class NativeRegistration {

    private NativeRegistration() {}
}
