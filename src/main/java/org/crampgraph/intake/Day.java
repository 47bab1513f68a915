package org.crampgraph.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.crampgraph.content.model.ReferenceIntake;

/// One day's magnesium compared with the allowance. All figures in milligrams, to a tenth.
record Day(ReferenceIntake allowance, List<EatenFood> foods, List<TakenSupplement> supplements) {

    BigDecimal allowed() {
        return BigDecimal.valueOf(Ages.amount(allowance).orElseThrow());
    }

    BigDecimal fromFood() {
        return foods.stream().map(food -> BigDecimal.valueOf(food.magnesium())).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }

    BigDecimal fromSupplements() {
        return supplements.stream().map(taken -> BigDecimal.valueOf(taken.magnesium())).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }

    BigDecimal total() {
        return fromFood().add(fromSupplements());
    }

    /// Percent of the allowance, rounded down to a tenth: it never reaches 100 while there is a gap.
    BigDecimal percent() {
        return total().movePointRight(2).divide(allowed(), 1, RoundingMode.DOWN);
    }

    BigDecimal gap() {
        return allowed().subtract(total()).max(BigDecimal.ZERO);
    }

    boolean exceeds(BigDecimal supplementLimit) {
        return fromSupplements().compareTo(supplementLimit) > 0;
    }

    boolean hasSupplements() {
        return fromSupplements().signum() > 0;
    }
}
