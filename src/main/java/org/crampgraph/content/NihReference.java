package org.crampgraph.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.graphql.Description;

/// What the fact sheet of the US National Institutes of Health says of a food.
@Embeddable
@Description("What the fact sheet of the US National Institutes of Health says of a food.")
public record NihReference(
        @Column(name = "nih_magnesium") @Description("Magnesium in that serving, in milligrams.") Double magnesium,
        @Column(name = "nih_serving") @Description("The serving that the fact sheet means; it can differ from the food's own serving.") String serving) {}
