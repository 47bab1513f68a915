package org.crampgraph.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.crampgraph.content.choices.FoodGroup;
import org.crampgraph.content.choices.Sex;

/// A day's magnesium: a person, what they ate and took, and what the plan says.
record IntakePage() implements Page {

    private static final int ROWS = 5;
    private static final List<String> REGIONS = List.of("US", "EU", "UK", "NORWAY");
    private static final List<String> CONDITIONS = List.of("pregnant", "breastfeeding", "kidneyDisease");

    @Override
    public Question question(Parameters given) {
        var profile = Json.createObjectBuilder().add("age", given.number("age", 0, 120).orElse(40.0));
        given.choice("sex", Sex.class).ifPresent(sex -> profile.add("sex", sex));
        CONDITIONS.stream().filter(given::has).forEach(condition -> profile.add(condition, true));
        return new Question("intake", Json.createObjectBuilder().add("profile", profile).add("foods", foods(given))
                .add("supplements", supplements(given)).add("region", region(given)).add("plan", given.has("age"))
                .build());
    }

    @Override
    public Optional<View> view(Parameters given, Data data) {
        var groups = new TreeMap<String, Object>();
        Stream.of(FoodGroup.values()).forEach(group -> groups.put(group.name(), data.nodes(group.name())));
        var view = new View("intake", "A day's magnesium",
                "What your food and supplements give, against the allowance and the limit.",
                Map.of("groups", groups, "rows", rows(given), "regions", REGIONS, "region", region(given),
                        "given", given(given)),
                null);
        return Optional.of(data.object("intakePlan") == null ? view : view.with("plan", data.object("intakePlan")));
    }

    private static JsonArrayBuilder foods(Parameters given) {
        var foods = Json.createArrayBuilder();
        IntStream.rangeClosed(1, ROWS).mapToObj(row -> food(given, row)).flatMap(Optional::stream).forEach(foods::add);
        return foods;
    }

    private static Optional<JsonObjectBuilder> food(Parameters given, int row) {
        return given.text("food" + row).map(slug -> Json.createObjectBuilder().add("slug", slug)
                .add("servings", given.number("servings" + row, 0, 50).orElse(1.0)));
    }

    private static JsonArrayBuilder supplements(Parameters given) {
        var supplements = Json.createArrayBuilder();
        given.number("supplement", 0, 10_000).filter(mg -> mg > 0)
                .ifPresent(mg -> supplements.add(Json.createObjectBuilder().add("elementalMg", mg)));
        return supplements;
    }

    private static String region(Parameters given) {
        return given.text("region").map(region -> REGIONS.stream().filter(region::equals).findFirst()
                .orElseThrow(() -> Parameters.bad("“%s” is not a region.".formatted(region)))).orElse("US");
    }

    private static List<Map<String, Object>> rows(Parameters given) {
        return IntStream.rangeClosed(1, ROWS).mapToObj(row -> Map.<String, Object>of("number", row, "food",
                given.text("food" + row).orElse(""), "servings", given.text("servings" + row).orElse("1"))).toList();
    }

    private static Map<String, String> given(Parameters given) {
        var values = new TreeMap<String, String>();
        Stream.concat(CONDITIONS.stream(), Stream.of("age", "sex", "supplement"))
                .forEach(name -> values.put(name, given.text(name).orElse("")));
        return values;
    }
}
