package org.crampgraph.pack.entries;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crampgraph.content.choices.IntakeKind;
import org.crampgraph.content.model.ReferenceIntake;
import org.crampgraph.pack.yaml.Choice;
import org.crampgraph.pack.yaml.Fields;
import org.crampgraph.pack.yaml.Numeral;
import org.crampgraph.words.Suggestion;

/// Units and subjects of reference values. A wrong unit would make a plan recommend a thousandth of what is needed, or
/// a thousand times as much.
final class IntakeRules {
    static final Set<String> SUBJECTS = Set.of("magnesium", "magnesium-aspartate", "magnesium-carbonate",
            "magnesium-chloride", "magnesium-citrate", "magnesium-gluconate", "magnesium-glycerophosphate",
            "magnesium-glycinate", "magnesium-hydroxide", "magnesium-lactate", "magnesium-malate", "magnesium-orotate",
            "magnesium-oxide", "magnesium-sulfate", "magnesium-taurate", "magnesium-threonate", "vitamin-b6",
            "nicotinamide", "nicotinic-acid", "quinine", "diet", "mineral-water");
    static final Map<IntakeKind, List<String>> UNITS = new EnumMap<>(Map.of(
            IntakeKind.AI, List.of("mg/day"), IntakeKind.RDA, List.of("mg/day"), IntakeKind.UL, List.of("mg/day"),
            IntakeKind.DV, List.of("mg/day"), IntakeKind.DOSE, List.of("mg/day"),
            IntakeKind.BODY, List.of("g", "mg/day"), IntakeKind.SERUM, List.of("mmol/L", "mg/dL"),
            IntakeKind.INTAKE, List.of("mg/day", "percent"), IntakeKind.ELEMENTAL_FRACTION,
            List.of("percent by weight"),
            IntakeKind.BIOAVAILABILITY, List.of("percent", "mmol", "qualitative")));
    private static final Set<IntakeKind> DAILY = Set.of(IntakeKind.AI, IntakeKind.RDA, IntakeKind.UL, IntakeKind.DV);
    /// Magnesium a day, from what a newborn needs to more than any authority allows.
    private static final double LEAST = 20;
    private static final double MOST = 1000;

    private IntakeRules() {}

    static void check(Fields fields, ReferenceIntake intake) {
        if (intake.subject != null && !SUBJECTS.contains(intake.subject)) {
            fields.fault("subject", "unknown subject `%s`%s".formatted(intake.subject,
                    hint(intake.subject, SUBJECTS.stream().sorted().toList())));
        }
        if (intake.kind != null && intake.unit != null && !UNITS.get(intake.kind).contains(intake.unit)) {
            fields.fault("unit", "`%s` is no unit of `%s`. Allowed: %s".formatted(intake.unit,
                    Choice.slug(intake.kind), String.join(", ", UNITS.get(intake.kind))));
        }
        checkDaily(fields, intake);
    }

    private static void checkDaily(Fields fields, ReferenceIntake intake) {
        if (DAILY.contains(intake.kind) && "magnesium".equals(intake.subject) && intake.value != null
                && (intake.value < LEAST || intake.value > MOST)) {
            fields.fault("value", "%s mg of magnesium a day is not plausible; it must be %s to %s. Check value and unit"
                    .formatted(Numeral.plain(intake.value), Numeral.plain(LEAST), Numeral.plain(MOST)));
        }
    }

    private static String hint(String word, List<String> known) {
        String suggestion = Suggestion.forWord(word, known);
        return (suggestion.isEmpty() ? "." : suggestion) + " Allowed: " + String.join(", ", known);
    }
}
