package org.crampgraph.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.crampgraph.content.choices.LimitRegion;
import org.crampgraph.content.model.Food;
import org.crampgraph.content.model.Interaction;
import org.crampgraph.content.model.ReferenceIntake;
import org.crampgraph.evidence.Cited;

/// Plans one question with the data read for it.
final class Planning {

    private final IntakeQuestion question;
    private final ReferenceTable table;
    private final Map<String, Food> foods;
    private final List<Interaction> kidneys;
    private final Map<LimitRegion, ReferenceIntake> limits;
    private final Day day;
    private final List<ServingSuggestion> suggestions;

    /// @param foods   all foods, by slug
    /// @param kidneys interactions of magnesium with weak kidneys
    Planning(IntakeQuestion question, ReferenceTable table, Map<String, Food> foods, List<Interaction> kidneys) {
        this.question = question;
        this.table = table;
        this.foods = foods;
        this.kidneys = kidneys;
        this.limits = table.limits(question.profile());
        this.day = new Day(table.allowance(question.profile()), eaten(), taken());
        this.suggestions = suggestions();
    }

    IntakePlan plan() {
        var limit = Optional.ofNullable(limits.get(question.region()));
        var warnings = warnings().sorted(IntakeWarning.GRAVEST_FIRST).toList();
        return new IntakePlan(day.allowed().doubleValue(), day.allowance(), limit.flatMap(Ages::amount).orElse(null),
                limit.orElse(null), day.fromFood().doubleValue(), day.fromSupplements().doubleValue(),
                day.total().doubleValue(), day.percent().doubleValue(), day.gap().doubleValue(), day.foods(),
                day.supplements(), warnings, suggestions, unknown(), basis(warnings));
    }

    private List<EatenFood> eaten() {
        return question.foods().stream().filter(amount -> foods.containsKey(amount.slug()))
                .map(amount -> amount.of(foods.get(amount.slug()))).toList();
    }

    private List<TakenSupplement> taken() {
        return question.supplements().stream().filter(this::isKnown)
                .map(supplement -> supplement.with(table.fractions(supplement.salt()))).toList();
    }

    private boolean isKnown(Supplement supplement) {
        return supplement.salt() == null || !table.fractions(supplement.salt()).isEmpty();
    }

    private List<String> unknown() {
        var eaten = question.foods().stream().map(FoodAmount::slug).filter(Predicate.not(foods::containsKey));
        var taken = question.supplements().stream().filter(Predicate.not(this::isKnown)).map(Supplement::salt);
        var excluded = question.excludeFoods().stream().filter(Predicate.not(foods::containsKey));
        return Stream.of(eaten, taken, excluded).flatMap(slugs -> slugs).distinct().toList();
    }

    /// Empty for people whom more magnesium or an adult's serving could harm.
    private List<ServingSuggestion> suggestions() {
        var allowed = foods.values().stream().filter(food -> !question.excludeFoods().contains(food.slug)
                && !question.excludeGroups().contains(food.group)).toList();
        return question.profile().hasKidneyDisease() || isTooYoung() ? List.of()
                : GapFiller.plan(allowed, day.gap().doubleValue());
    }

    private boolean isTooYoung() {
        return question.profile().age() < table.youngestForServings();
    }

    private Stream<IntakeWarning> warnings() {
        var profile = question.profile();
        return Stream.of(
                profile.hasKidneyDisease() ? Stream.of(DayWarnings.kidneys(kidneys)) : Stream.<IntakeWarning>empty(),
                new LimitWarnings(day.fromSupplements(), question.region(), limits).all(table.toxicDose()),
                DayWarnings.allowance(day), FigureWarnings.assumedForms(day.supplements()),
                FigureWarnings.unverified(references()), FigureWarnings.disagreeing(usedFoods()),
                DayWarnings.suggestions(day, suggestions, isTooYoung(), profile.hasKidneyDisease()))
                .flatMap(warnings -> warnings);
    }

    private Stream<Food> usedFoods() {
        return Stream.concat(day.foods().stream().map(EatenFood::food),
                suggestions.stream().map(ServingSuggestion::food));
    }

    /// The reference values whose figures are in the answer.
    private Stream<ReferenceIntake> references() {
        return Stream.of(Stream.of(day.allowance()), Stream.ofNullable(limits.get(question.region())),
                day.supplements().stream().map(TakenSupplement::elementalFraction).filter(Objects::nonNull))
                .flatMap(rows -> rows);
    }

    private List<Cited> basis(Collection<IntakeWarning> warnings) {
        return Stream.of(references().map(ReferenceIntake::cited), usedFoods().map(Food::cited),
                warnings.stream().flatMap(warning -> warning.basis().stream())).flatMap(cited -> cited).distinct()
                .toList();
    }
}
