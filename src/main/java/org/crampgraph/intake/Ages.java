package org.crampgraph.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.crampgraph.content.model.ReferenceIntake;

/// Finds the reference value for an age. Both ends of an age band are inclusive, in completed years; where two bands
/// meet ("0 to 0.5", "0.5 to 1", "1 to 3"), the later one applies. Of several values for one band, the highest applies.
final class Ages {

    private static final Comparator<ReferenceIntake> LATEST_THEN_HIGHEST =
            Comparator.<ReferenceIntake>comparingDouble(row -> row.minAgeYears)
                    .thenComparing(row -> amount(row).orElse(0.0));

    private Ages() {}

    static Optional<ReferenceIntake> find(Profile profile, Stream<ReferenceIntake> rows) {
        return rows.filter(row -> covers(row, profile.completedYears())).max(LATEST_THEN_HIGHEST);
    }

    /// The youngest and oldest age that the rows cover together, as text; empty if there are no rows.
    static Optional<String> span(List<ReferenceIntake> rows) {
        var first = rows.stream().map(row -> row.minAgeYears).min(Comparator.naturalOrder());
        var last = rows.stream().map(row -> row.maxAgeYears).max(Comparator.naturalOrder());
        return first.map(age -> Rounding.text(age) + " to " + Rounding.text(last.orElseThrow()));
    }

    /// The value, or the upper end if there is only that.
    static Optional<Double> amount(ReferenceIntake row) {
        return Optional.ofNullable(row.value).or(() -> Optional.ofNullable(row.maxValue));
    }

    private static boolean covers(ReferenceIntake row, double years) {
        return row.minAgeYears != null && row.maxAgeYears != null && row.minAgeYears <= years
                && years <= row.maxAgeYears;
    }
}
