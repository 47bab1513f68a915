package org.crampgraph.intake;

import java.util.HashSet;
import java.util.List;

import org.crampgraph.content.choices.FoodGroup;
import org.crampgraph.content.choices.LimitRegion;
import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.input.SlugList;

/// What a caller wants planned. Null lists mean empty; a null region means the US.
public record IntakeQuestion(Profile profile, LimitRegion region, List<FoodAmount> foods, List<Supplement> supplements,
        List<String> excludeFoods, List<FoodGroup> excludeGroups) {

    public static final int MOST_FOODS = 100;
    public static final int MOST_SUPPLEMENTS = 20;
    public static final int MOST_EXCLUDED = 200;

    public IntakeQuestion {
        region = region == null ? LimitRegion.US : region;
        foods = foods == null ? List.of() : foods;
        supplements = supplements == null ? List.of() : supplements;
        excludeFoods = excludeFoods == null ? List.of()
                : excludeFoods.stream().map(food -> SlugList.plain(food, "FOOD")).toList();
        excludeGroups = excludeGroups == null ? List.of() : excludeGroups;
    }

    /// @throws BadInputException if a value is out of bounds
    void check() {
        profile.check();
        Amounts.checkCount("foods", foods, MOST_FOODS);
        foods.forEach(FoodAmount::check);
        var seen = new HashSet<String>();
        foods.stream().map(FoodAmount::slug).filter(slug -> !seen.add(slug)).forEach(slug -> {
            throw new BadInputException("\"foods\" names \"%s\" more than once; add the amounts up.".formatted(slug));
        });
        Amounts.checkCount("supplements", supplements, MOST_SUPPLEMENTS);
        supplements.forEach(Supplement::check);
        SlugList.check("excludeFoods", excludeFoods, MOST_EXCLUDED);
        Amounts.checkCount("excludeGroups", excludeGroups, FoodGroup.values().length);
    }
}
