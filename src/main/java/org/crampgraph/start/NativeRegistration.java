package org.crampgraph.start;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// What a native program would lack, since it is looked up by name where nobody can see it: the kinds of cache that Caffeine
/// chooses for a bound by weight, without and with statistics. Quarkus registers the other kinds. See docs/native.md.
@RegisterForReflection(classNames = {
        "com.github.benmanes.caffeine.cache.SSMW",
        "com.github.benmanes.caffeine.cache.SSSMW" })
final class NativeRegistration {

    private NativeRegistration() {}
}
