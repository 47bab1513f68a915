package org.crampgraph.intake;

import static org.crampgraph.intake.Rounding.text;
import static org.crampgraph.intake.WarningCode.LIMITS_DIFFER;
import static org.crampgraph.intake.WarningCode.NO_SUPPLEMENT_LIMIT;
import static org.crampgraph.intake.WarningCode.OVER_SUPPLEMENT_LIMIT;
import static org.crampgraph.intake.WarningCode.TOXIC_DOSE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crampgraph.content.choices.LimitRegion;
import org.crampgraph.content.model.ReferenceIntake;

/// Warnings about too much magnesium from supplements. Food never counts.
///
/// @param taken  milligrams from supplements
/// @param limits of every region that has a row for the age
record LimitWarnings(BigDecimal taken, LimitRegion region, Map<LimitRegion, ReferenceIntake> limits) {

    Stream<IntakeWarning> all(Optional<ReferenceIntake> toxicDose) {
        return taken.signum() == 0 ? Stream.empty()
                : Stream.of(toxicDose.flatMap(this::toxic), ofRegion(), ofOtherRegions()).flatMap(Optional::stream);
    }

    private Optional<IntakeWarning> toxic(ReferenceIntake dose) {
        return amount(dose).filter(figure -> taken.compareTo(figure) >= 0).map(figure -> new IntakeWarning(TOXIC_DOSE,
                "%s mg from supplements: doses from %s mg a day are linked to poisoning. Get medical advice."
                        .formatted(text(taken), text(figure)),
                List.of(dose.cited())));
    }

    private Optional<IntakeWarning> ofRegion() {
        var limit = Optional.ofNullable(limits.get(region));
        var figure = limit.flatMap(LimitWarnings::amount);
        if (figure.isEmpty()) {
            return Optional.of(noLimit(limit));
        }
        return figure.filter(most -> taken.compareTo(most) > 0).map(most -> new IntakeWarning(OVER_SUPPLEMENT_LIMIT,
                "%s mg from supplements alone exceed the limit of %s mg a day in %s."
                        .formatted(text(taken), text(most), region.place()),
                limit.stream().map(ReferenceIntake::cited).toList()));
    }

    private IntakeWarning noLimit(Optional<ReferenceIntake> limit) {
        var note = limit.map(row -> row.note).map(words -> " (" + words + ")").orElse("");
        return new IntakeWarning(NO_SUPPLEMENT_LIMIT,
                "There is no limit at this age for magnesium from supplements in %s%s. Give none without medical advice."
                        .formatted(region.place(), note),
                limit.stream().map(ReferenceIntake::cited).toList());
    }

    private Optional<IntakeWarning> ofOtherRegions() {
        var used = Optional.ofNullable(limits.get(region)).flatMap(LimitWarnings::amount);
        var others = limits.entrySet().stream()
                .filter(other -> amount(other.getValue()).isPresent() && !amount(other.getValue()).equals(used))
                .toList();
        return others.isEmpty() ? Optional.empty()
                : Optional.of(new IntakeWarning(LIMITS_DIFFER,
                        others.stream().map(LimitWarnings::words)
                                .collect(Collectors.joining(", ", "Other regions have another limit for supplements: ",
                                        ".")),
                        others.stream().map(other -> other.getValue().cited()).toList()));
    }

    private static String words(Map.Entry<LimitRegion, ReferenceIntake> limit) {
        return "%s mg a day in %s%s".formatted(text(amount(limit.getValue()).orElseThrow()), limit.getKey().place(),
                limit.getValue().getVerified() ? "" : " (not checked)");
    }

    private static Optional<BigDecimal> amount(ReferenceIntake limit) {
        return Ages.amount(limit).map(BigDecimal::valueOf);
    }
}
