package org.crampgraph.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.crampgraph.content.Serving;

/// The usual serving of a food, with its whole milligrams of magnesium.
record ServingEntry(String name, Double grams, Integer magnesium) {
    /// Milligrams of magnesium a day, on food labels of the US Food and Drug Administration.
    private static final int DAILY_VALUE = 420;

    static ServingEntry read(Fields part, FoodEntry.Minerals per100g) {
        var entry = new ServingEntry(part.name("name"), part.number("grams", Range.GRAMS),
                part.whole("magnesium", Range.MILLIGRAMS));
        if (per100g != null && per100g.magnesium() != null && entry.grams != null && entry.magnesium != null) {
            entry.check(part, per100g.magnesium());
        }
        return entry;
    }

    private void check(Fields part, double per100g) {
        int milligrams = serving().milligrams(per100g);
        if (milligrams != magnesium) {
            part.fault("magnesium", "%d mg does not match: %s mg in 100 g make %d mg in %s g; correct one of the three"
                    .formatted(magnesium, Numeral.plain(per100g), milligrams, Numeral.plain(grams)));
        }
    }

    Serving serving() {
        return new Serving(name, grams);
    }

    /// For display, e.g. "1/2 cup (90 g) contains 78 mg of magnesium, 19 % of the Daily Value of 420 mg."
    String sentence() {
        return "%s (%s g) holds %d mg of magnesium, %s %% of the Daily Value of %d mg."
                .formatted(name, Numeral.plain(grams), magnesium, percent(), DAILY_VALUE);
    }

    private BigDecimal percent() {
        return BigDecimal.valueOf(100L * magnesium).divide(BigDecimal.valueOf(DAILY_VALUE), 0, RoundingMode.HALF_UP);
    }
}
