package org.crampgraph.evidence;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.microprofile.graphql.Description;

@Description("The types of entry in the atlas.")
public enum EntryType {
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
    INGREDIENT,
    @Description("A medicine, mineral, food or condition that remedies interact with.")
    MEDICATION,
    @Description("An interaction of a remedy with a medication.")
    INTERACTION,
    @Description("A reference value.")
    REFERENCE_INTAKE,
    @Description("A published work.")
    SOURCE,
    @Description("An article whose statements are judged.")
    ARTICLE,
    @Description("A statement of an article, compared with the evidence.")
    CLAIM;

    /// The type of that name; empty if there is none.
    public static Optional<EntryType> find(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}
