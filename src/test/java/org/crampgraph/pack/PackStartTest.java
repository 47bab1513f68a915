package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What startup does with a pack.
@QuarkusTest
class PackStartTest {
    @Inject
    PackLoader loader;

    @Inject
    Rows rows;

    @TempDir
    Path folder;

    @Test
    @TestTransaction
    void servesThePackOfTheFolderInsteadOfTheBuiltInOne() throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), Packs.resource("/packs/small.yaml"));
        start(Optional.of(folder));
        assertEquals("Night cramp", rows.one("select name from concept where type = 'CRAMP'", String.class));
        assertEquals(1L, rows.one("select count(*) from food", Long.class));
    }

    @Test
    void servesTheOldContentWhenThePackIsBad() throws IOException {
        Map<String, String> before = rows.written();
        Files.writeString(folder.resolve("pack.yaml"), "format: 1\nfood: []\n");
        List<String> log = logged(() -> start(Optional.of(folder)));
        assertEquals(Map.of(), rows.changedSince(before));
        assertEquals("""
                %s: The content pack has 1 fault:
                  pack.yaml:2:1: unknown key `food`; did you mean `foods`? Known here: files, format, sources, cramps, \
                causes, symptoms, foods, remedies, ingredients, medications, interactions, intakes, articles
                The pack was rejected; the previous content is still served.""".formatted(folder),
                String.join("\n", log));
    }

    @Test
    void refusesToStartWithABadPackWhereItIsStrict() {
        var strict = new PackStart(loader, new Config(Optional.of(folder), true, true));
        assertThrows(BadPackException.class, () -> strict.start(new StartupEvent()));
    }

    @Test
    void saysWhetherItRejectedItsPack() {
        assertTrue(start(Optional.of(folder)).rejected());
        assertFalse(start(Optional.empty()).rejected());
    }

    @Test
    @TestTransaction
    void refusesToStartWithABadPackAndNoContent() {
        rows.execute("delete from content_version");
        BadPackException refusal = assertThrows(BadPackException.class, () -> start(Optional.of(folder)));
        assertEquals(
                folder + ": The content pack has 1 fault:\n  pack.yaml:1:1: there is no file `pack.yaml` in the pack",
                refusal.getMessage());
    }

    @Test
    void replicasThatStartTogetherLoadOnce() {
        rows.execute("update content_version set digest = 'that of an older pack'");
        long version = rows.one("select version from content_version", Long.class);
        List<LoadResult> results =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> loader.load(PackSource.builtIn())))
                        .limit(4).toList().stream().map(CompletableFuture::join).toList();
        assertEquals(1, results.stream().filter(LoadResult::changed).count());
        assertTrue(results.stream().allMatch(result -> result.version() == version + 1));
    }

    @Test
    @TestTransaction
    void refusesToStartWithNoContentAndNoneToLoad() {
        PackStart start = new PackStart(loader, new Config(Optional.of(folder), false, false));
        start.start(new StartupEvent());
        rows.execute("delete from content_version");
        assertThrows(MissingContentException.class, () -> start.start(new StartupEvent()));
    }

    private record Config(Optional<Path> folder, boolean loadAtStart, boolean strict) implements ContentConfig {}

    private PackStart start(Optional<Path> pack) {
        var start = new PackStart(loader, new Config(pack, true, false));
        start.start(new StartupEvent());
        return start;
    }

    private static List<String> logged(Runnable work) {
        var lines = new ArrayList<String>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                lines.add(String.format(entry.getMessage(), entry.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(PackStart.class.getName());
        logger.addHandler(handler);
        try {
            work.run();
        } finally {
            logger.removeHandler(handler);
        }
        return lines;
    }
}
