package org.crampgraph.pages.kinds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;

import org.crampgraph.pages.charts.FoodBars;
import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.Page;
import org.crampgraph.pages.model.PageKind;
import org.crampgraph.pages.model.Parameters;
import org.crampgraph.pages.model.Question;
import org.crampgraph.pages.model.View;

/// The list of foods with their magnesium as bars, sorted as `sort` says.
public record FoodsPage() implements Page {

    private static final ListPage LIST = new ListPage(PageKind.FOOD);
    private static final List<String> SORTS = Stream.of(Sort.values()).map(Enum::name).toList();

    /// The values of `sort`; the first is the default.
    enum Sort {
        MAGNESIUM, NAME, GROUP
    }

    @Override
    public Question question(Parameters given) {
        var list = LIST.question(given);
        return new Question(list.document(),
                Json.createObjectBuilder(list.variables()).add("orderBy", order(sort(given))).build());
    }

    @Override
    public Optional<View> view(Parameters given, Data data) {
        var sort = sort(given);
        return LIST.view(given, data).map(list -> new View("foods", "Magnesium in foods",
                "How much magnesium a serving of each food has, against the daily value.", list.model(), null)
                .with("given", given(given, sort)).with("sorts", SORTS)
                .with("chart", FoodBars.of(data.nodes(PageKind.FOOD.plural), sort == Sort.GROUP)));
    }

    private static Map<String, String> given(Parameters given, Sort sort) {
        var all = new HashMap<>(LIST.given(given));
        all.put("sort", sort.name());
        all.merge("query", given.has("sort") ? "sort=" + sort + "&" : "", String::concat);
        return all;
    }

    private static Sort sort(Parameters given) {
        return given.choice("sort", Sort.class).map(Sort::valueOf).orElse(Sort.MAGNESIUM);
    }

    private static JsonArrayBuilder order(Sort sort) {
        var magnesium = Json.createObjectBuilder().add("field", "MAGNESIUM_PER_SERVING").add("direction", "DESC");
        return switch (sort) {
            case MAGNESIUM -> Json.createArrayBuilder().add(magnesium);
            case NAME -> Json.createArrayBuilder().add(Json.createObjectBuilder().add("field", "NAME"));
            case GROUP -> Json.createArrayBuilder().add(Json.createObjectBuilder().add("field", "GROUP"))
                    .add(magnesium);
        };
    }
}
