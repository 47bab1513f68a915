package org.crampgraph.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.model.Food;
import org.crampgraph.content.model.Interaction;
import org.crampgraph.content.model.ReferenceIntake;
import org.crampgraph.content.query.ContentQueries;

/// Plans a day's magnesium, in two statements (three with kidney disease) for any number of foods and supplements.
@ApplicationScoped
public class IntakePlanner {

    private static final String KIDNEYS = "from Interaction i where " + ContentQueries.VERSION
            + " and i.medication.kidneyDisease "
            + "and exists (select 1 from Composition c where c.remedy = i.remedy and c.ingredient.slug = 'magnesium') "
            + "order by severityRank desc, slug";

    @Inject
    ContentQueries queries;

    /// @throws org.crampgraph.content.input.BadInputException if the question is out of bounds, or there is no
    /// allowance for the profile
    public IntakePlan plan(IntakeQuestion question) {
        question.check();
        var foods = queries.list("from Food where " + ContentQueries.VERSION, Food.class, Map.of()).stream()
                .collect(Collectors.toMap(food -> food.slug, Function.identity()));
        return new Planning(question, table(), foods, kidneys(question.profile())).plan();
    }

    /// The reference values, in one statement.
    public ReferenceTable table() {
        return new ReferenceTable(
                queries.list("from ReferenceIntake where " + ContentQueries.VERSION, ReferenceIntake.class, Map.of()));
    }

    private List<Interaction> kidneys(Profile profile) {
        return profile.hasKidneyDisease() ? queries.list(KIDNEYS, Interaction.class, Map.of()) : List.of();
    }
}
