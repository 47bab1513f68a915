package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// Kinds of reference value.
@Description("Kinds of reference value.")
public enum IntakeKind {
    @Description("Adequate intake, where no allowance could be set.")
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
    @Description("An intake that was observed or is linked to harm.")
    INTAKE,
    @Description("The fraction that is absorbed.")
    BIOAVAILABILITY,
    @Description("The share of the element in a salt, by weight.")
    ELEMENTAL_FRACTION,
    @Description("A dose of a trial or guidance; not a recommendation.")
    DOSE
}
