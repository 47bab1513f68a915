package org.crampgraph.intake;

import static org.crampgraph.intake.WarningCode.FIGURES_DISAGREE;
import static org.crampgraph.intake.WarningCode.SALT_FORM_ASSUMED;
import static org.crampgraph.intake.WarningCode.UNVERIFIED_FIGURE;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crampgraph.content.model.Food;
import org.crampgraph.content.model.ReferenceIntake;

/// Warnings about figures that are less certain than they look.
final class FigureWarnings {

    private FigureWarnings() {}

    /// Warns of salts given without their form.
    static Stream<IntakeWarning> assumedForms(List<TakenSupplement> supplements) {
        return supplements.stream().filter(taken -> !taken.otherForms().isEmpty()).map(FigureWarnings::assumed);
    }

    private static IntakeWarning assumed(TakenSupplement taken) {
        var used = taken.elementalFraction();
        var forms = Stream.concat(Stream.of(used), taken.otherForms().stream()).toList();
        return new IntakeWarning(SALT_FORM_ASSUMED,
                "%s has several forms. The calculation uses the one with the most magnesium, %s (%s %% magnesium), so that no limit is missed; the gap may be larger. To choose a form, give one of these as \"salt\": %s."
                        .formatted(taken.salt(), used.appliesTo, Rounding.text(used.value),
                                forms.stream().map(form -> form.slug).collect(Collectors.joining(", "))),
                forms.stream().map(ReferenceIntake::cited).toList());
    }

    /// Warns of reference values that were not checked.
    static Stream<IntakeWarning> unverified(Stream<ReferenceIntake> used) {
        return used.filter(reference -> !reference.getVerified()).distinct()
                .map(reference -> new IntakeWarning(UNVERIFIED_FIGURE,
                        "The figure %s (%s %s) was used but not checked against a source.".formatted(reference.slug,
                                Ages.amount(reference).map(Rounding::text).orElse("none"), reference.unit),
                        List.of(reference.cited())));
    }

    /// Warns of foods whose published figures differ.
    static Stream<IntakeWarning> disagreeing(Stream<Food> used) {
        return used.filter(food -> food.disagreement != null).distinct()
                .map(food -> new IntakeWarning(FIGURES_DISAGREE,
                        "Published figures for \"%s\" differ: %s.".formatted(food.name, food.disagreement),
                        List.of(food.cited())));
    }
}
