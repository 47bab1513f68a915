package org.crampgraph.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Rounds figures for readers, for whom more digits would only look like more knowledge.
final class Decimals {

    private Decimals() {}

    /// Rounded half up to 3 decimals.
    static double three(double figure) {
        return BigDecimal.valueOf(figure).setScale(3, RoundingMode.HALF_UP).doubleValue();
    }
}
