package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

@Description("What a symptom belongs to.")
public enum SymptomContext {
    @Description("Part of a cramp.")
    CRAMP,
    @Description("An early sign of too little magnesium.")
    MAGNESIUM_DEFICIENCY_EARLY,
    @Description("A sign of progressing magnesium deficiency.")
    MAGNESIUM_DEFICIENCY_PROGRESSIVE,
    @Description("A sign of severe magnesium deficiency.")
    MAGNESIUM_DEFICIENCY_SEVERE,
    @Description("A sign of too much magnesium.")
    MAGNESIUM_EXCESS,
    @Description("A sign of harm by a medicine.")
    MEDICATION_HARM,
    @Description("A warning sign that needs medical help.")
    RED_FLAG
}
