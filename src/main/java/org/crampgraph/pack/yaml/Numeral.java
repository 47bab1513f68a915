package org.crampgraph.pack.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.crampgraph.content.types.Range;

/// Numbers as people write them: digits, and a point before decimals.
public final class Numeral {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");

    private Numeral() {}

    public static Optional<BigDecimal> read(Value value, Range range) {
        return value.scalar().flatMap(digits -> {
            if (!DECIMAL.matcher(digits).matches()) {
                value.fault("`%s` is not a number; write digits with a point before decimals, e.g. 12.5, and no unit"
                        .formatted(digits));
                return Optional.empty();
            }
            return within(range, new BigDecimal(digits), value);
        });
    }

    public static Optional<Integer> readWhole(Value value, Range range) {
        return read(value, range).flatMap(number -> {
            if (number.stripTrailingZeros().scale() > 0) {
                value.fault("`%s` is not a whole number".formatted(number.toPlainString()));
                return Optional.empty();
            }
            return Optional.of(number.intValueExact());
        });
    }

    /// For display: 28.35, and 90 instead of 90.0.
    public static String plain(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> within(Range range, BigDecimal number, Value value) {
        if (!range.holds(number)) {
            value.fault("%s is out of range; it must be %s".formatted(number.toPlainString(), range));
            return Optional.empty();
        }
        return Optional.of(number);
    }
}
