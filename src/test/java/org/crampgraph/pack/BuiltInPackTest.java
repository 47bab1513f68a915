package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.content.types.LinkType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The built-in pack. It may grow and change; these rules apply to every version of it.
class BuiltInPackTest {
    private static final PackReport REPORT = PackReader.read(PackSource.builtIn());

    @Test
    void hasNoFault() {
        assertTrue(REPORT.good(), REPORT::toString);
    }

    static List<ContentType<?>> types() {
        return ContentTypes.BUILT_IN.entries();
    }

    @ParameterizedTest
    @MethodSource("types")
    void holdsEntriesOfEveryType(ContentType<?> type) {
        assertTrue(REPORT.pack().all(type.entity()).findAny().isPresent());
    }

    static List<LinkType<?>> links() {
        return List.copyOf(ContentTypes.BUILT_IN.links());
    }

    @ParameterizedTest
    @MethodSource("links")
    void holdsLinksOfEveryKind(LinkType<?> type) {
        assertTrue(REPORT.pack().links().anyMatch(link -> link.type() == type));
    }
}
