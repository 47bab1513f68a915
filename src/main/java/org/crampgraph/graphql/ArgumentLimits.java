package org.crampgraph.graphql;

import static org.crampgraph.content.input.LimitUnit.CHARACTERS;
import static org.crampgraph.content.input.LimitUnit.ENTRIES;
import static org.crampgraph.content.input.LimitUnit.VALUE;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.crampgraph.certainty.PathReader;
import org.crampgraph.content.input.InputLimit;
import org.crampgraph.content.input.InputLimits;
import org.crampgraph.content.input.SlugList;
import org.crampgraph.content.query.Cursor;
import org.crampgraph.content.query.PageArguments;
import org.crampgraph.content.query.QueryBounds;
import org.crampgraph.evidence.GlobalId;
import org.crampgraph.graphql.api.CodeApi;
import org.crampgraph.intake.FoodAmount;
import org.crampgraph.intake.IntakeQuestion;
import org.crampgraph.intake.Profile;
import org.crampgraph.intake.Supplement;
import org.crampgraph.interactions.InteractionChecker;
import org.crampgraph.matching.SymptomMatcher;
import org.crampgraph.search.SearchQuery;

/// Limits of arguments and input fields. Those with a schema coordinate belong to one; the others to all of their kind.
@ApplicationScoped
class ArgumentLimits implements InputLimits {

    private static final List<InputLimit> LIMITS = List.of(
            new InputLimit("page.size", VALUE, 0, PageArguments.LARGEST),
            new InputLimit("page.cursor", CHARACTERS, 1, Cursor.LONGEST),
            new InputLimit("filter.conditions", ENTRIES, 0, QueryBounds.CONDITIONS),
            new InputLimit("filter.objects", ENTRIES, 0, QueryBounds.OBJECTS),
            new InputLimit("filter.depth", ENTRIES, 0, QueryBounds.DEPTH),
            new InputLimit("filter.values", ENTRIES, 0, QueryBounds.VALUES),
            new InputLimit("filter.text", CHARACTERS, 0, QueryBounds.TEXT),
            new InputLimit("orderBy.keys", ENTRIES, 0, QueryBounds.KEYS),
            new InputLimit("slug", CHARACTERS, 1, SlugList.LONGEST),
            new InputLimit("id", CHARACTERS, 1, GlobalId.LONGEST),
            new InputLimit("Query.nodes(ids:)", ENTRIES, 0, PageArguments.LARGEST),
            new InputLimit("Query.search(query:)", CHARACTERS, 1, SearchQuery.LONGEST),
            new InputLimit("Query.conceptsByCode(code:)", CHARACTERS, 1, CodeApi.LONGEST),
            new InputLimit("Query.certaintyOfPath(path:)", ENTRIES, PathReader.SHORTEST, PathReader.LONGEST),
            new InputLimit("Query.matchSymptoms(symptoms:)", ENTRIES, 1, SymptomMatcher.MOST_SYMPTOMS),
            new InputLimit("Query.checkInteractions(remedies:)", ENTRIES, 1, InteractionChecker.MOST),
            new InputLimit("Query.checkInteractions(medications:)", ENTRIES, 0, InteractionChecker.MOST),
            new InputLimit("Query.intakePlan(foods:)", ENTRIES, 0, IntakeQuestion.MOST_FOODS),
            new InputLimit("Query.intakePlan(supplements:)", ENTRIES, 0, IntakeQuestion.MOST_SUPPLEMENTS),
            new InputLimit("Query.intakePlan(excludeFoods:)", ENTRIES, 0, IntakeQuestion.MOST_EXCLUDED),
            new InputLimit("ProfileInput.age", VALUE, 0, Profile.OLDEST),
            new InputLimit("FoodAmountInput.servings", VALUE, 0, FoodAmount.MOST_SERVINGS),
            new InputLimit("FoodAmountInput.grams", VALUE, 0, FoodAmount.MOST_GRAMS),
            new InputLimit("SupplementInput.compoundMg", VALUE, 0, Supplement.MOST_COMPOUND),
            new InputLimit("SupplementInput.elementalMg", VALUE, 0, Supplement.MOST_ELEMENTAL));

    @Override
    public List<InputLimit> list() {
        return LIMITS;
    }
}
