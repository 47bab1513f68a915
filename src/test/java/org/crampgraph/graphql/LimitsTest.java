package org.crampgraph.graphql;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.language.DescribedNode;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Answer;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.ServedSchema;
import org.junit.jupiter.api.Test;

/// Programs can read every limit of what they send. The service keeps to what it says.
@QuarkusTest
class LimitsTest {

    private static final Pattern ARGUMENT = Pattern.compile("(\\w+)\\.(\\w+)\\((\\w+):\\)");
    private static final Pattern FIELD = Pattern.compile("([A-Z]\\w+)\\.(\\w+)");

    /// A request with a value of that size, or with that number.
    private static final Map<String, IntFunction<Document>> REQUESTS = Map.ofEntries(
            entry("page.size", n -> Document.of("{ foods(first: " + n + ") { totalCount } }")),
            entry("filter.conditions", n -> foods("{ slug: { eq: \"a\" } }", n)),
            entry("filter.objects", n -> foods("{}", n - 1)),
            entry("filter.depth", n -> Document.of("{ foods(filter: " + "{ not: ".repeat(n) + "{}" + " }".repeat(n)
                    + ") { totalCount } }")),
            entry("filter.values",
                    n -> Document.of("query ($in: [String!]) { foods(filter: { slug: { in: $in } }) { totalCount } }")
                            .with("in", slugs(n))),
            entry("filter.text", n -> Document.of("{ foods(filter: { name: { contains: \"" + "x".repeat(n)
                    + "\" } }) { totalCount } }")),
            entry("orderBy.keys", n -> Document.of("{ foods(orderBy: [" + "{ field: NAME }".repeat(n)
                    + "]) { totalCount } }")),
            entry("slug", n -> list("matchSymptoms", "symptoms", List.of("x".repeat(n)), "urgency")),
            entry("Query.nodes(ids:)", n -> list("nodes", "ids", List.of(), "id").with("l",
                    IntStream.range(0, n).mapToObj(i -> "Q1JBTVA6bm9jdHVybmFsLWxlZy1jcmFtcA").toList())),
            entry("Query.search(query:)",
                    n -> Document.of("{ search(query: \"" + "x".repeat(n) + "\") { totalCount } }")),
            entry("Query.conceptsByCode(code:)",
                    n -> Document
                            .of("{ conceptsByCode(system: \"ICD-10-CM\", code: \"" + "x".repeat(n) + "\") { id } }")),
            entry("Query.matchSymptoms(symptoms:)", n -> list("matchSymptoms", "symptoms", slugs(n), "urgency")),
            entry("Query.checkInteractions(remedies:)",
                    n -> list("checkInteractions", "remedies", slugs(n), "unknown")),
            entry("Query.intakePlan(excludeFoods:)", n -> Document.of(
                    "query ($l: [String!]) { intakePlan(profile: { age: 40, sex: MALE }, excludeFoods: $l) { gap } }")
                    .with("l", slugs(n))),
            entry("Query.intakePlan(foods:)", n -> Document.of(
                    "query ($l: [FoodAmountInput!]) { intakePlan(profile: { age: 40, sex: MALE }, foods: $l) { gap } }")
                    .with("l", slugs(n).stream().map(slug -> Map.of("slug", slug, "grams", 1)).toList())),
            entry("Query.intakePlan(supplements:)", n -> Document.of(
                    "query ($l: [SupplementInput!]) { intakePlan(profile: { age: 40, sex: MALE }, supplements: $l) { gap } }")
                    .with("l", slugs(n).stream().map(slug -> Map.of("elementalMg", 1)).toList())),
            entry("ProfileInput.age",
                    n -> Document.of("{ intakePlan(profile: { age: " + n + ", sex: MALE }) { gap } }")),
            entry("FoodAmountInput.grams", n -> Document.of("{ intakePlan(profile: { age: 40, sex: MALE }, "
                    + "foods: [{ slug: \"spinach-boiled\", grams: " + n + " }]) { gap } }")),
            entry("FoodAmountInput.servings", n -> Document.of("{ intakePlan(profile: { age: 40, sex: MALE }, "
                    + "foods: [{ slug: \"spinach-boiled\", servings: " + n + " }]) { gap } }")),
            entry("SupplementInput.elementalMg", n -> Document.of("{ intakePlan(profile: { age: 40, sex: MALE }, "
                    + "supplements: [{ elementalMg: " + n + " }]) { gap } }")),
            entry("SupplementInput.compoundMg", n -> Document.of("{ intakePlan(profile: { age: 40, sex: MALE }, "
                    + "supplements: [{ salt: \"magnesium-oxide\", compoundMg: " + n + " }]) { gap } }")));

    @Test
    void takesTheLargestAndRefusesMore() {
        var maxima = limits();
        REQUESTS.forEach((name, request) -> {
            int most = maxima.get(name);
            assertEquals(List.of(), request.apply(most).ask().problems(), name);
            assertEquals("BAD_USER_INPUT", first(request.apply(most + 1).ask()).code(), name);
        });
    }

    @Test
    void namesPlacesOfTheSchema() {
        var schema = ServedSchema.read();
        limits().forEach((name, maximum) -> {
            var argument = ARGUMENT.matcher(name);
            var field = FIELD.matcher(name);
            if (argument.matches()) {
                var arguments = named(schema.composite(argument.group(1)).getFieldDefinitions(), argument.group(2))
                        .getInputValueDefinitions();
                says(named(arguments, argument.group(3)), maximum);
            } else if (field.matches()) {
                var type = schema.types().getType(field.group(1), InputObjectTypeDefinition.class).orElseThrow();
                says(named(type.getInputValueDefinitions(), field.group(2)), maximum);
            }
        });
    }

    @Test
    void tellsTheBoundsOfEveryRequest() {
        var limits = limits();
        assertEquals(102_400, limits.get("request.body"));
        assertEquals(2_000, limits.get("document.tokens"));
        assertEquals(5_000, limits.get("document.numberCharacters"));
        assertEquals(500_000, limits.get("operation.cost"));
        assertTrue(limits.keySet().containsAll(List.of("document.fields", "document.depth", "document.aliases",
                "document.rootFields", "request.variables", "response.values")));
    }

    private static void says(DescribedNode<?> place, int maximum) {
        assertTrue(place.getDescription().getContent().contains(String.valueOf(maximum)),
                () -> place + " does not say " + maximum);
    }

    private static <N extends NamedNode<N>> N named(List<N> nodes, String name) {
        return nodes.stream().filter(node -> node.getName().equals(name)).findFirst().orElseThrow();
    }

    private static Map<String, Integer> limits() {
        List<Map<String, Object>> all =
                Document.of("{ meta { limits { name unit minimum maximum } } }").ask().at("meta.limits");
        assertFalse(all.isEmpty());
        Function<Map<String, Object>, Integer> maximum = limit -> ((Number) limit.get("maximum")).intValue();
        return all.stream().collect(Collectors.toMap(limit -> (String) limit.get("name"), maximum));
    }

    private static Answer.Problem first(Answer answer) {
        assertFalse(answer.problems().isEmpty());
        return answer.problems().getFirst();
    }

    private static Document foods(String condition, int times) {
        return Document.of("{ foods(filter: { or: [" + (condition + " ").repeat(times) + "] }) { totalCount } }");
    }

    private static Document list(String field, String argument, List<String> values, String selection) {
        var type = argument.equals("ids") ? "ID" : "String";
        return Document.of("query ($l: [" + type + "!]!) { " + field + "(" + argument + ": $l) { " + selection + " } }")
                .with("l", values);
    }

    private static List<String> slugs(int number) {
        return IntStream.range(0, number).mapToObj(i -> "slug-" + i).toList();
    }
}
