package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The built-in pack. It may grow and change; these rules apply to every version of it.
class BuiltInPackTest {
    private static final PackReport REPORT = PackReader.read(PackSource.builtIn());

    @Test
    void hasNoFault() {
        assertTrue(REPORT.good(), REPORT::toString);
    }

    @ParameterizedTest
    @ValueSource(classes = { SourceEntry.class, CrampEntry.class, CauseEntry.class, SymptomEntry.class, FoodEntry.class,
            RemedyEntry.class, IngredientEntry.class, MedicationEntry.class, InteractionEntry.class, IntakeEntry.class,
            ArticleEntry.class })
    void holdsEntriesOfEveryType(Class<?> type) {
        assertFalse(REPORT.pack().all(type).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void holdsLinksOfEveryKind(LinkType type) {
        assertTrue(REPORT.pack().links().anyMatch(link -> link.type() == type));
    }
}
