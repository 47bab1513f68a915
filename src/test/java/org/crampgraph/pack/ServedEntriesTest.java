package org.crampgraph.pack;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.evidence.EntryType;
import org.crampgraph.evidence.GlobalId;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.ServedSchema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every entry of the pack is served with every field, figure by figure, and nothing else is.
@Tag("slow")
@QuarkusTest
class ServedEntriesTest {

    private static final Pack PACK = PackReader.read(PackSource.builtIn()).pack();
    /// Fields that only the API has, or that are generated from others. Figures of foods are tested below.
    private static final List<String> ADDED =
            List.of("revision", "updatedAt", "nutrients", "magnesium", "percentDailyValue");

    @ParameterizedTest
    @CsvSource({ "Cramp,cramps,CRAMP", "Cause,causes,CAUSE", "Food,foods,FOOD", "Symptom,symptoms,SYMPTOM",
            "Remedy,remedies,REMEDY",
            "Ingredient,ingredients,INGREDIENT", "Medication,medications,MEDICATION", "Source,sources,SOURCE",
            "Claim,claims,CLAIM", "ReferenceIntake,referenceIntakes,REFERENCE_INTAKE" })
    void servesEveryFieldOfEveryEntry(String type, String list, EntryType entryType) {
        assertEquals(expected(entryType), bySlug(Atlas.all(list, plainFields(type))));
    }

    @Test
    void servesEveryInteraction() {
        var served =
                Atlas.all("medications", "{ interactions(first: 100) { nodes " + plainFields("Interaction") + " } }")
                        .stream().flatMap(medication -> nodes(medication, "interactions")).toList();
        assertEquals(expected(EntryType.INTERACTION), bySlug(served));
    }

    @Test
    void servesEveryFigureOfFoods() {
        var served = Atlas.all("foods", """
                { slug magnesium perHundred: magnesium(per: HUNDRED_GRAMS) percentDailyValue
                  nutrients { nutrient per100g perServing unit } }""").stream()
                .collect(toMap(food -> (String) food.get("slug"), identity()));
        var expected = PACK.all(FoodEntry.class).stream()
                .collect(toMap(food -> food.self().slug(), ServedEntriesTest::figures));
        assertEquals(expected, served);
    }

    @Test
    void countsEntriesPerType() {
        List<Map<String, Object>> counts = Document.of("{ meta { counts { type count } } }").ask().at("meta.counts");
        assertEquals(Stream.of(EntryType.values()).collect(toMap(EntryType::name, type -> (int) entries(type).count())),
                counts.stream().collect(toMap(count -> count.get("type"), count -> count.get("count"))));
    }

    private static Map<String, Map<String, Object>> expected(EntryType type) {
        return entries(type).collect(toMap(entry -> entry.self().slug(), ServedEntriesTest::expected));
    }

    private static Stream<PackEntry<?>> entries(EntryType type) {
        Stream<PackEntry<?>> claims =
                PACK.all(ArticleEntry.class).stream().flatMap(article -> article.claims().stream());
        return Stream.concat(PACK.entries().stream(), claims).filter(entry -> entry.self().type() == type);
    }

    private static Map<String, Object> expected(PackEntry<?> entry) {
        var facts = Facts.of(entry);
        facts.put("id", new GlobalId(entry.self().type(), entry.self().slug()).toString());
        switch (entry) {
            case CauseEntry cause -> judge(facts, cause);
            case RemedyEntry remedy -> judge(facts, remedy);
            case InteractionEntry interaction -> facts.putIfAbsent("medicationText", name(interaction.medication()));
            case ClaimEntry claim ->
                facts.put("foodGroups", claim.about().foodGroups().stream().map(Enum::name).toList());
            default -> {
            }
        }
        return facts;
    }

    /// The evidence of an entry as a whole repeats what the entry says.
    @SuppressWarnings("unchecked")
    private static void judge(Map<String, Object> facts, TopicEntry<?> entry) {
        var evidence = new HashMap<>((Map<String, Object>) facts.get("evidence"));
        evidence.putAll(Map.of("summary", entry.summary(), "verified", entry.heading().verified()));
        facts.put("evidence", evidence);
    }

    private static String name(Reference medication) {
        return PACK.all(MedicationEntry.class).stream().filter(entry -> entry.self().equals(medication)).findFirst()
                .orElseThrow().name();
    }

    private static Map<String, Object> figures(FoodEntry food) {
        double magnesium = food.serving().magnesium();
        return Map.of("slug", food.self().slug(), "magnesium", magnesium, "perHundred", food.per100g().magnesium(),
                "percentDailyValue", rounded(magnesium * 100 / 420), "nutrients",
                Stream.of(amount(food, "MAGNESIUM", food.per100g().magnesium()),
                        amount(food, "POTASSIUM", food.per100g().potassium()),
                        amount(food, "CALCIUM", food.per100g().calcium())).flatMap(List::stream).toList());
    }

    private static List<Map<String, Object>> amount(FoodEntry food, String nutrient, Double per100g) {
        return per100g == null ? List.of()
                : List.of(Map.of("nutrient", nutrient, "per100g", per100g, "perServing",
                        BigDecimal.valueOf(per100g).multiply(BigDecimal.valueOf(food.serving().grams()))
                                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP).doubleValue(),
                        "unit", "MILLIGRAM"));
    }

    private static double rounded(double number) {
        return BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_UP).doubleValue();
    }

    /// Every field of a type that leads to no other entry.
    private static String plainFields(String type) {
        var schema = ServedSchema.read();
        return plainFields(schema, schema.composite(type));
    }

    private static String plainFields(ServedSchema schema, ImplementingTypeDefinition<?> type) {
        return type.getFieldDefinitions().stream().filter(field -> !leads(schema, field))
                .map(field -> field.getName() + (schema.isObject(ServedSchema.target(field))
                        ? " " + plainFields(schema, schema.composite(ServedSchema.target(field)))
                        : ""))
                .collect(joining(" ", "{ ", " }"));
    }

    private static boolean leads(ServedSchema schema, FieldDefinition field) {
        var target = ServedSchema.target(field);
        return schema.isObject(target) && (ServedSchema.isConnection(field)
                || ServedSchema.interfaces(schema.composite(target)).contains("Node"));
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
