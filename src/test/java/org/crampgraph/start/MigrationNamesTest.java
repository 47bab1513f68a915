package org.crampgraph.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/// The name of a migration says whether an older program can use the schema after it; see [SchemaFit].
class MigrationNamesTest {

    /// Before the names meant something; none of these takes anything away.
    private static final int LAST_UNNAMED = 30;

    @Test
    void sayWhetherTheyAddOrTakeAway() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            var unclear = files.map(file -> file.getFileName().toString())
                    .filter(name -> Integer.parseInt(name.replaceAll("V(\\d+)__.*", "$1")) > LAST_UNNAMED)
                    .filter(name -> !name.matches("V\\d+__(expand|contract)_.*")).toList();
            assertEquals(List.of(), unclear,
                    "begin with expand_ (an older program can go on) or contract_ (it cannot)");
        }
    }
}
