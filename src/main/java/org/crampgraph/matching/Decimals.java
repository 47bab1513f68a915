package org.crampgraph.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Rounds figures for display, where more digits would suggest more precision than there is.
final class Decimals {

    private Decimals() {}

    /// Rounded half up to 3 decimals.
    static double three(double figure) {
        return BigDecimal.valueOf(figure).setScale(3, RoundingMode.HALF_UP).doubleValue();
    }
}
