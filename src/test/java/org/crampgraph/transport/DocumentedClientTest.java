package org.crampgraph.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the program in Java of docs/clients.md; `src/test/js/documented.js` runs the others.
@QuarkusTest
class DocumentedClientTest {

    private static final Pattern PROGRAM = Pattern.compile("(?ms)^```java (CrampClient\\.java)\n(.*?)^```$");
    private static final int MINUTES = 3;

    @Test
    void printsAllCauses(@TempDir Path folder) throws Exception {
        var program = PROGRAM.matcher(Files.readString(Path.of("docs/clients.md")));
        assertTrue(program.find());
        var file = Files.writeString(folder.resolve(program.group(1)),
                program.group(2).replace("localhost:8080", "localhost:" + RestAssured.port));
        var output = folder.resolve("output");
        var java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp",
                System.getProperty("java.class.path"), file.toString()).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        try {
            assertTrue(java.waitFor(MINUTES, TimeUnit.MINUTES), "it does not end");
        } finally {
            java.destroyForcibly();
        }
        var printed = Files.readString(output, UTF_8);
        assertEquals(0, java.exitValue(), printed);
        assertTrue(printed.matches("(?s)Nocturnal leg cramp: (\\d+) of \\1 causes\\s*"), printed);
    }
}
