package org.crampgraph;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// docs/configuration.md has every key of ours with its default.
class ConfigurationTest {

    @TestFactory
    Stream<DynamicTest> isDocumented() throws IOException {
        var page = Files.readString(Path.of("docs/configuration.md"));
        return ours().map(ConfigMappings::getProperties).flatMap(keys -> keys.entrySet().stream())
                .map(key -> dynamicTest(key.getKey(), () -> {
                    var row = "| `%s` | ".formatted(key.getKey())
                            + (key.getValue().hasDefaultValue() ? "`" + key.getValue().getDefaultValue() + "` |" : "");
                    assertTrue(page.contains(row), row);
                }));
    }

    private static Stream<ConfigClass> ours() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.crampgraph").stream().filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .map(JavaClass::reflect)
                .map(type -> ConfigClass.configClass(type, type.getAnnotation(ConfigMapping.class).prefix()));
    }
}
