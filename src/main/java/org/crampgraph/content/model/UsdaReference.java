package org.crampgraph.content.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.crampgraph.content.choices.FdcIdCheck;
import org.eclipse.microprofile.graphql.Description;

@Embeddable
@Description("Reference to a food in the tables of the US Department of Agriculture.")
public record UsdaReference(
        @Column(name = "usda_description") @Description("Official description, e.g. \"Spinach, cooked, boiled, drained, without salt\".") String description,
        @Column(name = "usda_ndb_number") @Description("NDB number in Standard Reference 28, five digits, e.g. \"11458\".") String ndbNumber,
        @Column(name = "usda_fdc_id") @Description("FoodData Central id; null unless it was seen beside the food's full description or portions.") Integer fdcId,
        @Column(name = "usda_fdc_id_check") @Enumerated(EnumType.STRING) @Description("How the FoodData Central id was identified.") FdcIdCheck fdcIdCheck) {}
