package org.crampgraph.pack;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import graphql.language.ImplementingTypeDefinition;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.model.Article;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.evidence.GlobalId;
import org.crampgraph.pack.yaml.Fields;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.PackYaml;
import org.crampgraph.testsupport.ServedSchema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every entry of the pack is served with every field, figure by figure, and nothing else is.
@QuarkusTest
@Tag("slow")
class ServedEntriesTest {

    /// Fields that only the API has, or that are generated from others. Figures of foods are tested
    /// below; codes, kinds of alias and warnings on their own.
    private static final List<String> ADDED =
            List.of("revision", "updatedAt", "nutrients", "magnesium", "percentDailyValue", "isOverdue",
                    "otherNames", "codes", "warning");

    @ParameterizedTest
    @MethodSource("types")
    void servesEveryFieldOfEveryEntry(ContentType<?> type) {
        var name = type.shape().type();
        assertEquals(expected(name, type.name()), bySlug(Atlas.all(type.root().name(), plainFields(name))));
    }

    /// An article is compared in a test of its own: its sections are in no list.
    static Stream<ContentType<?>> types() {
        return ContentTypes.BUILT_IN.entries().stream().filter(type -> type.entity() != Article.class);
    }

    @Test
    void servesEveryInteraction() {
        var served =
                Atlas.all("medications", "{ interactions(first: 100) { nodes " + plainFields("Interaction") + " } }")
                        .stream().flatMap(medication -> nodes(medication, "interactions")).toList();
        assertEquals(expected("Interaction", "INTERACTION"), bySlug(served));
    }

    @Test
    void servesEveryFigureOfFoods() {
        var served = Atlas.all("foods", """
                { slug magnesium perHundred: magnesium(per: HUNDRED_GRAMS) percentDailyValue
                  nutrients { nutrient per100g perServing unit } }""").stream()
                .collect(toMap(food -> (String) food.get("slug"), identity()));
        var expected = PackYaml.entries("foods").stream()
                .collect(toMap(food -> (String) food.get("slug"), ServedEntriesTest::figures));
        assertEquals(expected, served);
    }

    @Test
    void countsEntriesPerType() {
        List<Map<String, Object>> counts = Document.of("{ meta { counts { type count } } }").ask().at("meta.counts");
        assertEquals(PackReader.read(PackSource.builtIn()).pack().entries().stream()
                .collect(toMap(entry -> entry.type().name(), entry -> 1, Integer::sum)),
                counts.stream().collect(toMap(count -> count.get("type"), count -> count.get("count"))));
    }

    private static Map<String, Map<String, Object>> expected(String type, String entryType) {
        var facts = new Facts(ServedSchema.read());
        return bySlug(Facts.entries(type).stream().map(entry -> {
            var expected = facts.of(type, entry);
            expected.put("id", new GlobalId(entryType, (String) entry.get("slug")).toString());
            return expected;
        }).toList());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> figures(Map<String, Object> food) {
        var serving = (Map<String, Object>) food.get("serving");
        var per100g = (Map<String, Object>) food.get("per100g");
        double magnesium = PackYaml.number(serving.get("magnesium"));
        return Map.of("slug", food.get("slug"), "magnesium", magnesium, "perHundred",
                PackYaml.number(per100g.get("magnesium")), "percentDailyValue", rounded(magnesium * 100 / 420),
                "nutrients", Stream.of("magnesium", "potassium", "calcium")
                        .flatMap(nutrient -> amount(nutrient, PackYaml.number(per100g.get(nutrient)),
                                PackYaml.number(serving.get("grams"))))
                        .toList());
    }

    private static Stream<Map<String, Object>> amount(String nutrient, Double per100g, double grams) {
        return per100g == null ? Stream.of()
                : Stream.of(Map.of("nutrient", nutrient.toUpperCase(Locale.ROOT), "per100g", per100g, "perServing",
                        BigDecimal.valueOf(per100g).multiply(BigDecimal.valueOf(grams))
                                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP).doubleValue(),
                        "unit", "MILLIGRAM"));
    }

    private static double rounded(double number) {
        return BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_UP).doubleValue();
    }

    private static String plainFields(String type) {
        var schema = ServedSchema.read();
        return plainFields(schema, schema.composite(type));
    }

    private static String plainFields(ServedSchema schema, ImplementingTypeDefinition<?> type) {
        return schema.plainFields(type)
                .map(field -> field.getName() + (schema.isObject(ServedSchema.target(field))
                        ? " " + plainFields(schema, schema.composite(ServedSchema.target(field)))
                        : ""))
                .collect(joining(" ", "{ ", " }"));
    }

    private static Map<String, Map<String, Object>> bySlug(List<Map<String, Object>> entries) {
        entries.forEach(entry -> ADDED.forEach(entry::remove));
        return entries.stream().collect(toMap(entry -> (String) entry.get("slug"), identity()));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> nodes(Map<String, Object> entry, String list) {
        return ((Map<String, List<Map<String, Object>>>) entry.get(list)).get("nodes").stream();
    }
}
