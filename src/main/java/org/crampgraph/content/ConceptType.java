package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

@Description("The types of concept.")
public enum ConceptType {
    @Description("A kind of cramp, or a look-alike.")
    CRAMP,
    @Description("A cause, contributing factor or risk factor.")
    CAUSE,
    @Description("A symptom or warning sign.")
    SYMPTOM,
    @Description("A food in a given preparation.")
    FOOD,
    @Description("Something that people do or take.")
    REMEDY,
    @Description("A substance that remedies contain.")
    INGREDIENT
}
