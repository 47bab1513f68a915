package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

@Description("A part of the body that cramps.")
public enum BodySite {
    @Description("The calf.")
    CALF,
    @Description("The foot, toes included.")
    FOOT,
    @Description("The thigh.")
    THIGH,
    @Description("The muscles at the back of the thigh.")
    HAMSTRING,
    @Description("The muscles at the front of the thigh.")
    QUADRICEPS,
    @Description("The leg as a whole.")
    LEG,
    @Description("The hand, fingers included.")
    HAND,
    @Description("The forearm.")
    FOREARM,
    @Description("The arm as a whole.")
    ARM,
    @Description("The abdominal wall.")
    ABDOMEN,
    @Description("The trunk.")
    TRUNK,
    @Description("The face.")
    FACE,
    @Description("The mouth and lips.")
    MOUTH,
    @Description("The voice box.")
    LARYNX
}
