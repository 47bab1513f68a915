package org.crampgraph.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/// The recipes of the images, as far as they can be tried without an engine that builds them.
class ImagesIT {

    private static final Path FOLDER = Path.of("docker");

    @ParameterizedTest
    @ValueSource(strings = { "Dockerfile.jvm", "Dockerfile.native" })
    void runWithoutRightsAndWithoutAShell(String file) throws IOException {
        assertTrue(one(file, "USER").matches("[1-9]\\d*:[1-9]\\d*"));
        assertTrue(one(file, "ENTRYPOINT").startsWith("[\""), "is run as it stands");
        assertEquals("SIGTERM", one(file, "STOPSIGNAL"));
        assertTrue(one(file, "FROM").matches("[a-z0-9-]+:[a-z0-9.-]+"), "names a version");
        assertTrue(one(file, "LABEL").contains("org.opencontainers.image.title="));
        assertEquals(List.of(), instructions(file, "RUN"), "needs nothing from anywhere");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Dockerfile.jvm", "Dockerfile.native" })
    void showTheTwoPorts(String file) throws IOException {
        var known = KnownVariables.read().defaults();
        assertEquals(known.get("QUARKUS_HTTP_PORT") + " " + known.get("QUARKUS_MANAGEMENT_PORT"), one(file, "EXPOSE"));
    }

    @Test
    @DisabledIfSystemProperty(named = "native", matches = ".*", disabledReason = "there is no jar")
    void copyAllThatWasBuilt() throws IOException {
        var sources = instructions("Dockerfile.jvm", "COPY").stream().map(copy -> copy.split(" ")[0]).toList();
        try (var files = Files.walk(Path.of("target/quarkus-app"))) {
            var left =
                    files.filter(Files::isRegularFile).filter(file -> sources.stream().noneMatch(s -> takes(s, file)));
            assertEquals(List.of(Path.of("target/quarkus-app/quarkus-app-dependencies.txt")), left.toList());
        }
    }

    @Test
    void areTriedWithSecretsFromFilesAndOnAReadOnlyFileSystem() throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose = new Yaml()
                .load(Files.readString(FOLDER.resolve("compose.yaml")));
        var services = compose.get("services");
        services.values()
                .forEach(service -> assertTrue(service.containsKey("healthcheck") && service.containsKey("secrets")));
        assertEquals(true, services.get("crampgraph").get("read_only"));
        var known = KnownVariables.read();
        var environment = (Map<?, ?>) services.get("crampgraph").get("environment");
        assertEquals(List.of(),
                environment.keySet().stream().filter(name -> !known.contains(name.toString())).toList());
    }

    private static boolean takes(String source, Path file) {
        return source.endsWith("/") ? file.startsWith(source)
                : FileSystems.getDefault().getPathMatcher("glob:" + source).matches(file);
    }

    private static String one(String file, String instruction) throws IOException {
        var found = instructions(file, instruction);
        assertEquals(1, found.size(), instruction);
        return found.getFirst();
    }

    /// What follows the name of an instruction, without the breaks of its lines.
    private static List<String> instructions(String file, String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(file)).replaceAll("\\\\\\R\\s*", "");
        return Stream.of(text.split("\\R")).filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1)).toList();
    }
}
