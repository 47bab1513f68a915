package org.crampgraph.start;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.i18n.I18n;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.annotations.RegisterResourceBundle;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.junit.jupiter.api.Test;

/// What tests of the running program could miss; for the rest see `RehearsalIT`.
class NativeRegistrationTest {

    /// Quarkus' own extension registers these.
    private static final Set<String> QUARKUS_BUNDLES = Set.of("i18n.Validation", "i18n.Parsing");

    /// A new version of Caffeine may rename its cache classes.
    @Test
    void namesTheCachesThatCaffeineChooses() {
        assertEquals(Set.of(kind(weighted()), kind(weighted().recordStats())),
                Set.of(NativeRegistration.class.getAnnotation(RegisterForReflection.class).classNames()));
    }

    /// A new version of graphql-java may bring another bundle.
    @Test
    void namesEveryBundleOfMessages() {
        var bundles = Arrays.stream(I18n.BundleType.values()).map(type -> "i18n." + type)
                .filter(name -> !QUARKUS_BUNDLES.contains(name)).collect(toSet());
        assertEquals(bundles, Arrays.stream(NativeRegistration.class.getDeclaredClasses())
                .filter(type -> type.isAnnotationPresent(RegisterResourceBundle.class))
                .map(type -> type.getAnnotation(RegisterResourceBundle.class).bundleName()).collect(toSet()));
    }

    /// Quarkus replaces them; a native build fails on one that it does not know, because it leads to classes of OpenSSL that are absent.
    @Test
    void buildsEveryTlsContextWithoutOpenSsl() throws ReflectiveOperationException {
        assertEquals(contextMethods("io.netty.handler.ssl.SslContext"),
                contextMethods("io.quarkus.netty.runtime.graal.Target_io_netty_handler_ssl_SslContext"));
    }

    @Test
    void registersEveryApiWithoutAQuery() {
        assertEquals(Set.of(), apis().filter(api -> api.getMethods().stream()
                .noneMatch(method -> method.isAnnotatedWith(Query.class)))
                .filter(api -> !api.isAnnotatedWith(RegisterForReflection.class)).collect(toSet()));
    }

    private static Stream<JavaClass> apis() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.crampgraph").stream().filter(type -> type.isAnnotatedWith(GraphQLApi.class));
    }

    private static Set<String> contextMethods(String type) throws ReflectiveOperationException {
        return Arrays.stream(Class.forName(type).getDeclaredMethods())
                .filter(method -> method.getName().endsWith("ContextInternal"))
                .map(method -> method.getName() + Arrays.toString(method.getParameterTypes())).collect(toSet());
    }

    private static Caffeine<Object, Object> weighted() {
        return Caffeine.newBuilder().maximumWeight(1).weigher((key, value) -> 1);
    }

    private static String kind(Caffeine<Object, Object> builder) {
        return builder.build().asMap().getClass().getName();
    }
}
