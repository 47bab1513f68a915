package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The built-in pack, compared with the numbers of rows and edges of the dossier that it was made from.
class BuiltInPackTest {
    private static final PackReport REPORT = PackReader.read(PackSource.builtIn());

    @Test
    void hasNoFault() {
        assertTrue(REPORT.good(), REPORT::toString);
    }

    static Stream<Arguments> counts() {
        return Stream.of(arguments(SourceEntry.class, 118), arguments(CrampEntry.class, 17),
                arguments(CauseEntry.class, 42),
                arguments(SymptomEntry.class, 41), arguments(FoodEntry.class, 124), arguments(RemedyEntry.class, 53),
                arguments(IngredientEntry.class, 15), arguments(MedicationEntry.class, 36),
                arguments(InteractionEntry.class, 47), arguments(IntakeEntry.class, 69),
                arguments(ArticleEntry.class, 1));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void holdsEveryEntryOfTheDossier(Class<?> type, int count) {
        assertEquals(count, REPORT.pack().all(type).size());
    }

    @Test
    void holdsEveryClaimOfTheArticleInItsEightSections() {
        ArticleEntry article = REPORT.pack().all(ArticleEntry.class).getFirst();
        assertEquals(71, article.claims().size());
        assertEquals(List.of("introduction", "understanding night cramps", "role of magnesium", "deficiency symptoms",
                "increasing intake", "medication and management", "conclusion", "gaps"), article.sections());
    }

    @ParameterizedTest
    @CsvSource({ "CONTRIBUTION,68", "MANIFESTATION,85", "RISK,12", "PRESENTATION,67", "RECOMMENDATION,70",
            "TREATMENT,35",
            "EFFECT,36", "INCLUSION,104", "COMPOSITION,28" })
    void holdsEveryLinkOfTheDossier(LinkType type, int count) {
        assertEquals(count, REPORT.pack().links().filter(link -> link.type() == type).count());
    }
}
