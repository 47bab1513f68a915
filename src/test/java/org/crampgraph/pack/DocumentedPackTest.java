package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.pack.entries.PackEntry;
import org.crampgraph.pack.entries.PackLink;
import org.junit.jupiter.api.Test;

/// The examples of docs/content-model.md together are a pack.
class DocumentedPackTest {
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void isGoodAndShowsEveryList() throws IOException {
        String pack = String.join("", examples());
        PackReport report = PackReader.read(PackSource.text(pack));
        assertTrue(report.good(), report::toString);
        assertEquals(ContentTypes.BUILT_IN.entries().size(),
                report.pack().entries().stream().map(PackEntry::type).distinct().count());
        assertEquals(ContentTypes.BUILT_IN.links().size(),
                report.pack().links().map(PackLink::type).distinct().count());
    }

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("docs", "content-model.md"))).results()
                .map((MatchResult example) -> example.group(1)).toList();
    }
}
