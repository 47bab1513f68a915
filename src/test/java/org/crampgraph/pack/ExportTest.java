package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.pack.entries.Pack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An export is a pack with the content of the database.
@Tag("slow")
@QuarkusTest
class ExportTest {

    @Inject
    PackExport export;

    @Inject
    PackLoader loader;

    @Inject
    Rows rows;

    @TempDir
    Path folder;

    @Test
    void isAPackWithTheSameFacts() {
        export.write(folder);
        PackReport report = PackReader.read(PackSource.folder(folder));
        assertTrue(report.good(), report::toString);
        Pack builtIn = PackReader.read(PackSource.builtIn()).pack();
        assertEquals(ChangeSet.NONE, ChangeSet.between(builtIn.complete(), report.pack().complete()));
    }

    @Test
    @TestTransaction
    void loadsWithoutAChange() {
        export.write(folder);
        Map<String, String> before = rows.written();
        LoadResult result = loader.load(PackSource.folder(folder));
        assertTrue(result.changed(), "the files differ");
        assertEquals(ChangeSet.NONE, result.changes());
        assertEquals(Map.of(), rows.changedSince(before));
    }

    @Test
    @TestTransaction
    void isTheSameAgain(@TempDir Path again) throws IOException {
        export.write(folder);
        loader.load(PackSource.folder(folder));
        export.write(again);
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertEquals(Files.readString(file), Files.readString(again.resolve(file.getFileName())));
            }
        }
    }

    @Test
    void replacesNoFile() throws IOException {
        Files.writeString(folder.resolve("foods.yaml"), "foods: []\n");
        var refusal = assertThrows(ExportException.class, () -> export.write(folder));
        assertTrue(refusal.getMessage().contains("is not empty"), refusal::getMessage);
    }
}
