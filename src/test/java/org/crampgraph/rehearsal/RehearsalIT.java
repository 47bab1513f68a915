package org.crampgraph.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Shows without GraalVM what a native program lacks. All tests of the packaged program ran before this, and recorded what it
/// looks up by name. See docs/native.md.
@DisabledIfSystemProperty(named = "native", matches = ".*", disabledReason = "the native program itself is tested")
class RehearsalIT {

    private static final Path RECORD = Path.of("target/rehearsal/look-ups.txt");
    private static final Path SOURCES = Path.of("target/native-sources");

    @Test
    void registersWhateverIsLookedUpByName() throws IOException {
        var registered = Registered.in(SOURCES);
        var explained = Explanation.all();
        var missing = LookUp.recorded(RECORD).filter(lookUp -> !registered.has(lookUp))
                .filter(lookUp -> explained.stream().noneMatch(one -> one.covers(lookUp)))
                .map(LookUp::toString).distinct().sorted().toList();
        assertEquals(List.of(), missing,
                () -> "A native program has none of these: register them, or explain in docs/native.md"
                        + " why that is not needed.\n" + String.join("\n", missing));
    }

    /// Otherwise the test above could pass because nothing was recorded.
    @ParameterizedTest
    @ValueSource(strings = { "i18n.Validation", "i18n.Scalars", "content/pack.yaml",
            "META-INF/resources/documents/index.txt",
            "META-INF/services/io.smallrye.graphql.spi.DataFetcherService",
            "org.crampgraph.transport.engine.smallrye.Fetchers" })
    void recordedWhatIsKnown(String target) throws IOException {
        var targets = LookUp.recorded(RECORD).flatMap(lookUp -> Stream.of(lookUp.target(), lookUp.type()))
                .map(name -> name.replaceFirst("^/", "")).collect(Collectors.toSet());
        assertTrue(targets.contains(target), () -> "not recorded: " + target);
    }
}
