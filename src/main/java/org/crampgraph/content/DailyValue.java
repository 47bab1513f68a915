package org.crampgraph.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/// Shares of a day's need.
public final class DailyValue {

    private static final String MAGNESIUM = "magnesium";

    private DailyValue() {}

    /// The Daily Value of magnesium on US food labels, in milligrams; null if the content does not have it.
    public static Double of(Stream<ReferenceIntake> values) {
        return values.filter(value -> value.kind == IntakeKind.DV && value.region == LimitRegion.US
                && MAGNESIUM.equals(value.subject)).map(value -> value.value).findFirst().orElse(null);
    }

    /// A share of another amount in percent, rounded half up to a whole number.
    public static double percent(double milligrams, double of) {
        return BigDecimal.valueOf(milligrams).movePointRight(2)
                .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP).doubleValue();
    }
}
