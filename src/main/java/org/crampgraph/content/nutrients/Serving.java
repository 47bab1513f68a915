package org.crampgraph.content.nutrients;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Embeddable
@Description("A usual serving of a food.")
public record Serving(
        @Column(name = "serving_name") @NonNull @Description("In kitchen measures, e.g. \"1/2 cup\".") String name,
        @Column(name = "serving_grams") @NonNull @Description("Its weight in grams.") Double grams) {

    /// Whole milligrams in this serving at so many milligrams per 100 g, rounded half up.
    public int milligrams(double per100g) {
        return BigDecimal.valueOf(per100g).multiply(BigDecimal.valueOf(grams)).movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
