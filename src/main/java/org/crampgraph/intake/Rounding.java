package org.crampgraph.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Arithmetic of amounts. Amounts are rounded half up to a tenth of a milligram on input, so that listed amounts add up
/// exactly to their sums.
final class Rounding {

    private Rounding() {}

    static BigDecimal tenth(BigDecimal amount) {
        return amount.setScale(1, RoundingMode.HALF_UP);
    }

    static BigDecimal tenth(double amount) {
        return tenth(BigDecimal.valueOf(amount));
    }

    /// A percentage of an amount.
    static BigDecimal percent(double amount, double percent) {
        return tenth(BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
    }

    /// Without trailing zeros: `350`, `37.4`.
    static String text(double amount) {
        return text(BigDecimal.valueOf(amount));
    }

    static String text(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
