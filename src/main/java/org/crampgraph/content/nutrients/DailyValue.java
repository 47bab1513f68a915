package org.crampgraph.content.nutrients;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Shares of a day's need.
public final class DailyValue {

    private DailyValue() {}

    /// A share of another amount in percent, rounded half up to a whole number.
    public static double percent(double milligrams, double of) {
        return BigDecimal.valueOf(milligrams).movePointRight(2)
                .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP).doubleValue();
    }
}
