package org.crampgraph.content.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.graphql.Description;

@Embeddable
@Description("Figure of the fact sheet of the US National Institutes of Health for a food.")
public record NihReference(
        @Column(name = "nih_magnesium") @Description("Magnesium in that serving, in milligrams.") Double magnesium,
        @Column(name = "nih_serving") @Description("Serving used by the fact sheet; it can differ from the food's own serving.") String serving) {}
