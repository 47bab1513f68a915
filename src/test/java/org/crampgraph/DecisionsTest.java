package org.crampgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/// docs/adr has a page for each decision, all in the same format, and an index.
class DecisionsTest {

    private static final Path FOLDER = Path.of("docs/adr");
    private static final Pattern HEAD = Pattern.compile(
            "# (\\d+\\. .+)\\n\\nStatus: ((?:accepted|replaced by \\d+), \\d{4}-\\d\\d-\\d\\d)\\n");

    @Test
    void areListedWithStatusAndDate() throws IOException {
        String index = Files.readString(FOLDER.resolve("README.md"));
        var rows = pages().stream().map(DecisionsTest::row).toList();
        assertTrue(rows.size() > 10);
        assertEquals(rows, index.lines().filter(line -> line.startsWith("| [")).toList());
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md")).sorted().toList();
        }
    }

    private static String row(Path page) {
        try {
            var head = HEAD.matcher(Files.readString(page));
            assertTrue(head.lookingAt(), page + " needs title, status and date as the others have them");
            assertTrue(
                    head.group(1).startsWith(Integer.parseInt(page.getFileName().toString().substring(0, 4)) + ". "));
            return "| [%s](%s) | %s |".formatted(head.group(1), page.getFileName(), head.group(2));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
