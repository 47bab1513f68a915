package org.crampgraph.transport.response;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void everyCodeIsDocumented() throws IOException {
        var documented =
                Files.readAllLines(Path.of("docs/errors.md")).stream().filter(line -> line.startsWith("| `")).toList();
        var expected = Stream.of(ErrorCode.values())
                .map(code -> "| `%s` | %d | %s |".formatted(code, code.status(), code.description())).toList();
        assertEquals(String.join("\n", expected), String.join("\n", documented));
    }
}
