package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

@Description("Types of reference value.")
public enum IntakeKind {
    @Description("Adequate intake, if no allowance could be set.")
    AI,
    @Description("Recommended dietary allowance, from food and supplements together.")
    RDA,
    @Description("Tolerable upper intake level; the field appliesTo says of what.")
    UL,
    @Description("Daily value on labels.")
    DV,
    @Description("An amount in or from the body.")
    BODY,
    @Description("A level in blood serum.")
    SERUM,
    @Description("An observed intake, or one linked to harm.")
    INTAKE,
    @Description("The fraction that the body absorbs.")
    BIOAVAILABILITY,
    @Description("The share of the element in a salt, by weight.")
    ELEMENTAL_FRACTION,
    @Description("A dose of a trial or guidance; not a recommendation.")
    DOSE
}
