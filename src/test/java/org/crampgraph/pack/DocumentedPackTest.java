package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/// The examples of docs/content-model.md together are a pack.
class DocumentedPackTest {
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void isGoodAndShowsEveryList() throws IOException {
        String pack = String.join("", examples());
        PackReport report = PackReader.read(PackSource.text(pack));
        assertTrue(report.good(), report::toString);
        assertEquals(11, report.pack().entries().stream().map(Object::getClass).distinct().count());
        assertEquals(LinkType.values().length, report.pack().links().map(LinkEntry::type).distinct().count());
    }

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("docs", "content-model.md"))).results()
                .map((MatchResult example) -> example.group(1)).toList();
    }
}
