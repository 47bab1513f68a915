package org.crampgraph.content.types;

import java.math.BigDecimal;

/// A range of valid numbers, both ends included.
public record Range(BigDecimal min, BigDecimal max) {
    public static final Range PERCENT = of("0", "100");
    /// Milligrams in 100 g or in a serving.
    public static final Range MILLIGRAMS = of("0", "100000");
    /// A serving: from a pinch to a bucket.
    public static final Range GRAMS = of("0.1", "5000");
    public static final Range AGE_YEARS = of("0", "120");
    /// An attack lasts at most a day; anything longer is not a cramp.
    public static final Range SECONDS = of("0", "86400");
    /// Reference values have many units, from 0.2 mmol to 5000 mg.
    public static final Range REFERENCE_VALUE = of("0", "1000000");
    /// The first works that could be cited are from the age of print.
    public static final Range YEAR = of("1500", "2200");

    public static final Range FDC_ID = of("1", "99999999");

    private static Range of(String min, String max) {
        return new Range(new BigDecimal(min), new BigDecimal(max));
    }

    /// Whether the number is within the range.
    public boolean holds(BigDecimal number) {
        return number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
    }

    @Override
    public String toString() {
        return "%s to %s".formatted(min.toPlainString(), max.toPlainString());
    }
}
