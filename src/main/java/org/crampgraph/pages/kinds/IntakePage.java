package org.crampgraph.pages.kinds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;

import org.crampgraph.content.choices.FoodGroup;
import org.crampgraph.content.choices.Sex;
import org.crampgraph.pages.charts.DayBars;
import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.Page;
import org.crampgraph.pages.model.Parameters;
import org.crampgraph.pages.model.Question;
import org.crampgraph.pages.model.View;
import org.crampgraph.transport.response.ErrorCode;
import org.crampgraph.transport.response.RefusedException;

/// A day's magnesium: a person, what they ate and took, and what the plan says.
public record IntakePage() implements Page {

    private static final int ROWS = 5;
    private static final double LEAST = 0.01;
    private static final double MOST = 50;
    private static final List<String> REGIONS = List.of("US", "EU", "UK", "NORWAY");
    private static final List<String> CONDITIONS = List.of("pregnant", "breastfeeding", "kidneyDisease");
    private static final List<String> FIELDS = List.of("sex", "age", "pregnant", "breastfeeding", "supplement");

    @Override
    public Question question(Parameters given) {
        var profile = Json.createObjectBuilder().add("age", given.number("age", 0, 120).orElse(40.0));
        given.choice("sex", Sex.class).ifPresent(sex -> profile.add("sex", sex));
        CONDITIONS.stream().filter(given::has).forEach(condition -> profile.add(condition, true));
        return new Question("intake", Json.createObjectBuilder().add("profile", profile).add("foods", foods(given))
                .add("supplements", supplements(given)).add("region", region(given))
                .add("plan", given.isValid() && given.has("age")).build());
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
        var plan = data.object("intakePlan");
        return Optional.of(plan == null ? view : view.with("plan", plan).with("chart", DayBars.of(plan)));
    }

    /// The API names its arguments in quotes; most fields have their names, and the others belong to foods.
    @Override
    public Optional<String> fieldOf(RefusedException refusal) {
        return refusal.code() != ErrorCode.BAD_USER_INPUT ? Optional.empty()
                : FIELDS.stream().filter(field -> refusal.getMessage().contains("\"" + field + "\"")).findFirst()
                        .or(() -> Optional.of("food1"));
    }

    /// A food in two rows is one amount.
    private static JsonArrayBuilder foods(Parameters given) {
        var servings = new LinkedHashMap<String, Double>();
        IntStream.rangeClosed(1, ROWS).forEach(row -> given.text("food" + row).ifPresent(slug -> servings.merge(slug,
                given.number("servings" + row, LEAST, MOST).orElse(1.0), Double::sum)));
        var foods = Json.createArrayBuilder();
        servings.forEach((slug, amount) -> foods
                .add(Json.createObjectBuilder().add("slug", slug).add("servings", amount)));
        return foods;
    }

    private static JsonArrayBuilder supplements(Parameters given) {
        var supplements = Json.createArrayBuilder();
        given.number("supplement", 0, 10_000).filter(mg -> mg > 0)
                .ifPresent(mg -> supplements.add(Json.createObjectBuilder().add("elementalMg", mg)));
        return supplements;
    }

    private static String region(Parameters given) {
        return given.text("region").map(region -> REGIONS.stream().filter(region::equals).findFirst()
                .orElseThrow(() -> Parameters.bad("region", "“%s” is not a region.".formatted(region)))).orElse("US");
    }

    private static List<Map<String, Object>> rows(Parameters given) {
        return IntStream.rangeClosed(1, ROWS).mapToObj(row -> Map.<String, Object>of("number", row, "food",
                given.typed("food" + row), "servings", servings(given, row), "servingsName", "servings" + row,
                "foodName", "food" + row)).toList();
    }

    private static String servings(Parameters given, int row) {
        var typed = given.typed("servings" + row);
        return typed.isBlank() ? "1" : typed;
    }

    private static Map<String, String> given(Parameters given) {
        var values = new TreeMap<String, String>();
        Stream.concat(CONDITIONS.stream(), Stream.of("age", "sex", "supplement"))
                .forEach(name -> values.put(name, given.typed(name)));
        return values;
    }
}
