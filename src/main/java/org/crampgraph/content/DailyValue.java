package org.crampgraph.content;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The Daily Value of magnesium on US food labels: 420 mg (reference intake `daily-value-label`).
public final class DailyValue {

    public static final int MILLIGRAMS = 420;

    private DailyValue() {}

    /// A share of the Daily Value in percent, rounded half up to a whole number.
    public static double percent(double milligrams) {
        return percent(milligrams, MILLIGRAMS);
    }

    /// A share of another amount in percent, rounded the same way.
    public static double percent(double milligrams, double of) {
        return BigDecimal.valueOf(milligrams).movePointRight(2)
                .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP).doubleValue();
    }
}
