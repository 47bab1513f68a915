package org.crampgraph.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/// The Dockerfiles, as far as they can be tested without an engine that builds them.
class ImagesIT {

    private static final Path FOLDER = Path.of("docker");

    @ParameterizedTest
    @ValueSource(strings = { "Dockerfile.jvm", "Dockerfile.native" })
    void runWithoutRightsAndWithoutAShell(String file) throws IOException {
        assertTrue(one(file, "USER").matches("[1-9]\\d*:[1-9]\\d*"));
        assertTrue(one(file, "ENTRYPOINT").startsWith("[\""), "is run as it stands");
        assertEquals("SIGTERM", one(file, "STOPSIGNAL"));
        assertTrue(one(file, "LABEL").contains("org.opencontainers.image.title="));
        assertEquals(List.of(), instructions(file, "RUN"), "needs nothing from anywhere");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Dockerfile.jvm", "Dockerfile.native" })
    void nameTheVersionOfTheirBase(String file) throws IOException {
        var stages = new HashSet<String>();
        for (String from : named(text(file), "FROM")) {
            String[] words = from.split(" AS ");
            assertTrue(stages.contains(words[0]) || words[0].matches("[a-z0-9-]+:[a-z0-9.-]+"), from);
            stages.add(words[words.length - 1]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Dockerfile.jvm", "Dockerfile.native" })
    void showTheTwoPorts(String file) throws IOException {
        var known = KnownVariables.read().defaults();
        assertEquals(known.get("QUARKUS_HTTP_PORT") + " " + known.get("QUARKUS_MANAGEMENT_PORT"), one(file, "EXPOSE"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Dockerfile.jvm", "Dockerfile.native" })
    void takeOnlyWhatIsSentToTheBuilder(String file) throws IOException {
        var sent = Files.readAllLines(Path.of(".dockerignore"));
        var taken = named(text(file), "COPY").stream().filter(copy -> !copy.contains("--from="))
                .map(copy -> copy.replaceAll("--\\S+ ", "").split(" ")[0].replaceFirst("/$", "")).toList();
        assertEquals(List.of(), taken.stream().filter(path -> !sent.contains("!" + path)).toList());
        assertEquals(List.of(), taken.stream().filter(path -> !path.startsWith("target/"))
                .filter(path -> !Files.exists(Path.of(path))).toList());
    }

    /// Java's cache works only with the same files and options.
    @Test
    void runTheTrainedProgramWithTheSameOptions() throws IOException {
        var copies = named(text("Dockerfile.jvm"), "COPY");
        assertTrue(copies.contains("--chown=postgres target/quarkus-app/ /app/"));
        assertEquals("--from=trained --chown=0:0 /app/ /app/", one("Dockerfile.jvm", "COPY"));
        String training = named(text("Dockerfile.jvm"), "RUN").getLast();
        assertTrue(training.contains("/train /app"));
        assertTrue(training.contains("JAVA_TOOL_OPTIONS=-XX:+UseSerialGC"), "what Java takes by itself in 768 MiB");
        assertTrue(one("Dockerfile.jvm", "ENTRYPOINT").contains("\"-XX:AOTCache=/app/app.aot\""));
    }

    /// Java takes the options of the image and those of JAVA_TOOL_OPTIONS together, and some go together with no others.
    @ParameterizedTest
    @ValueSource(strings = { "-XX:+UseG1GC", "-XX:+UseParallelGC", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50",
            "-Xmx256m", "-XX:TieredStopAtLevel=1" })
    void takeTheOperatorsOptions(String option) throws Exception {
        var options = Pattern.compile("\"(-XX[^\"]*)\"").matcher(one("Dockerfile.jvm", "ENTRYPOINT")).results()
                .map(match -> match.group(1)).filter(flag -> !flag.startsWith("-XX:AOTCache"));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        options.forEach(command::add);
        command.add("-version");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_TOOL_OPTIONS", option);
        var java = builder.start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, java.waitFor(), said);
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

    private static String one(String file, String instruction) throws IOException {
        var found = instructions(file, instruction);
        assertEquals(1, found.size(), instruction);
        return found.getFirst();
    }

    /// Those of the image itself, which is built last.
    private static List<String> instructions(String file, String name) throws IOException {
        String text = text(file);
        return named(text.substring(text.lastIndexOf("\nFROM ")), name);
    }

    /// The arguments of an instruction.
    private static List<String> named(String text, String name) {
        return text.lines().filter(line -> line.startsWith(name + " ")).map(line -> line.substring(name.length() + 1))
                .toList();
    }

    /// Without the breaks of long lines.
    private static String text(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file)).replaceAll("\\\\\\R\\s*", "");
    }
}
