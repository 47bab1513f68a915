package org.crampgraph.intake;

import static org.crampgraph.intake.WarningCode.ABOVE_ALLOWANCE;
import static org.crampgraph.intake.WarningCode.BELOW_ALLOWANCE;
import static org.crampgraph.intake.WarningCode.GAP_NOT_CLOSED;
import static org.crampgraph.intake.WarningCode.KIDNEY_DISEASE;
import static org.crampgraph.intake.WarningCode.TOO_YOUNG_FOR_SERVINGS;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crampgraph.content.model.Interaction;

/// Warnings about the day's total and about the person.
final class DayWarnings {

    private DayWarnings() {}

    static Stream<IntakeWarning> allowance(Day day) {
        var figures = "Food and supplements give %s mg; %s mg a day are recommended."
                .formatted(Rounding.text(day.total()), Rounding.text(day.allowed()));
        return switch (Integer.signum(day.total().compareTo(day.allowed()))) {
            case -1 -> Stream.of(new IntakeWarning(BELOW_ALLOWANCE, figures, List.of(day.allowance().cited())));
            case 1 ->
                Stream.of(new IntakeWarning(ABOVE_ALLOWANCE, figures + above(day), List.of(day.allowance().cited())));
            default -> Stream.empty();
        };
    }

    private static String above(Day day) {
        boolean foodSuffices = day.fromFood().compareTo(day.allowed()) >= 0;
        return foodSuffices && day.fromSupplements().signum() > 0
                ? " Food alone is enough: the supplements are not needed."
                : " Limits apply to supplements only.";
    }

    /// Warns of a gap that the suggestions leave.
    static Stream<IntakeWarning> suggestions(Day day, List<ServingSuggestion> suggestions, boolean tooYoung,
            boolean weakKidneys) {
        double left = day.gap().doubleValue() - suggestions.stream().mapToDouble(ServingSuggestion::magnesium).sum();
        if (left <= 0 || weakKidneys) {
            return Stream.empty();
        }
        return Stream.of(tooYoung ? new IntakeWarning(TOO_YOUNG_FOR_SERVINGS,
                "Servings are meant for older people; ask a doctor how to feed a child this young.", List.of())
                : new IntakeWarning(GAP_NOT_CLOSED,
                        "The suggestions are limited to %d servings, %d per food group; %s mg are still missing."
                                .formatted(GapFiller.MOST_IN_ALL, GapFiller.MOST_OF_A_GROUP,
                                        Rounding.text(Rounding.tenth(left))),
                        List.of()));
    }

    /// @param interactions of magnesium with weak kidneys; the warning appears even if the content has none
    static IntakeWarning kidneys(List<Interaction> interactions) {
        var details = interactions.stream().map(one -> " In %s %s: %s.".formatted(one.medicationText, one.effect,
                one.management)).distinct().collect(Collectors.joining());
        return new IntakeWarning(KIDNEY_DISEASE,
                "With kidney disease, ask a doctor before taking magnesium or eating more of it." + details,
                interactions.stream().map(Interaction::cited).toList());
    }
}
