package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The default order puts the most important first.
@QuarkusTest
class OrderTest {

    /// Ungraded links come last.
    private static final List<String> CERTAINTIES = Arrays.asList("HIGH", "MODERATE", "LOW", "VERY_LOW", "NONE", null);
    private static final List<String> SEVERITIES = List.of("EMERGENCY", "SEVERE", "MODERATE", "MILD");
    private static final List<String> INTERACTION_SEVERITIES = List.of("MAJOR", "MODERATE", "MINOR");

    @ParameterizedTest
    @CsvSource({ "cramps,causes", "cramps,remedies", "causes,remedies", "causes,riskRaisedBy", "symptoms,causes",
            "symptoms,remedies" })
    void showsTheSurestFirst(String parents, String field) {
        descends(CERTAINTIES, parents, field, "edges { evidence { certainty } }", "edges.evidence.certainty");
    }

    @ParameterizedTest
    @CsvSource({ "cramps,symptoms", "causes,symptoms", "remedies,symptoms" })
    void showsTheMostSeriousSymptomFirst(String parents, String field) {
        descends(SEVERITIES, parents, field, "nodes { severity }", "nodes.severity");
    }

    @ParameterizedTest
    @CsvSource({ "remedies,interactions", "medications,interactions" })
    void showsTheMostSevereInteractionFirst(String parents, String field) {
        descends(INTERACTION_SEVERITIES, parents, field, "nodes { severity }", "nodes.severity");
    }

    @ParameterizedTest
    @CsvSource({ "cramps,name", "causes,name", "symptoms,name", "foods,name", "remedies,name", "ingredients,name",
            "medications,name", "sources,title", "referenceIntakes,slug" })
    void showsWholeListsByName(String list, String name) {
        List<String> names = Document.of("{ %s(first: 100) { nodes { %s } } }".formatted(list, name)).ask()
                .at(list + ".nodes." + name);
        assertEquals(sorted(names, Comparator.naturalOrder()), names);
    }

    @Test
    void showsTheFoodRichestInMagnesiumFirst() {
        List<List<Double>> amounts =
                Document.of("{ remedies(first: 100) { nodes { foods(first: 100) { nodes { magnesium } } } } }")
                        .ask().at("remedies.nodes.foods.nodes.magnesium");
        assertTrue(amounts.stream().anyMatch(list -> list.size() > 50));
        amounts.forEach(list -> assertEquals(sorted(list, Collections.reverseOrder()), list));
    }

    /// First checks that the answer has several ranks, so that the order is significant.
    private static void descends(List<String> ranks, String parents, String field, String selection, String path) {
        List<List<String>> lists = Document.of("{ %s(first: 100) { nodes { list: %s(first: 100) { %s } } } }"
                .formatted(parents, field, selection)).ask().at(parents + ".nodes.list." + path);
        assertTrue(lists.stream().anyMatch(list -> list.stream().distinct().count() > 1), () -> "all alike: " + lists);
        lists.forEach(list -> assertEquals(sorted(list, Comparator.comparing(ranks::indexOf)), list));
    }

    private static <T> List<T> sorted(List<T> list, Comparator<? super T> order) {
        return list.stream().sorted(order).toList();
    }
}
