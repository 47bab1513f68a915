package org.crampgraph.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Arithmetic of amounts. Amounts are rounded half up to a tenth of a milligram where they come in, so that what an answer
/// lists adds up exactly to its sums.
final class Figures {

    private Figures() {}

    static BigDecimal tenth(BigDecimal amount) {
        return amount.setScale(1, RoundingMode.HALF_UP);
    }

    static BigDecimal tenth(double amount) {
        return tenth(BigDecimal.valueOf(amount));
    }

    /// So many percent of an amount.
    static BigDecimal percent(double amount, double percent) {
        return tenth(BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
    }

    /// Without zeros that say nothing: `350`, `37.4`.
    static String text(double amount) {
        return text(BigDecimal.valueOf(amount));
    }

    static String text(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
