package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// A part of the body that cramps.
@Description("A part of the body that cramps.")
public enum BodySite {
    @Description("The calf.")
    CALF,
    @Description("The foot, with its toes.")
    FOOT,
    @Description("The thigh.")
    THIGH,
    @Description("The muscles at the back of the thigh.")
    HAMSTRING,
    @Description("The muscles at the front of the thigh.")
    QUADRICEPS,
    @Description("The leg as a whole.")
    LEG,
    @Description("The hand, with its fingers.")
    HAND,
    @Description("The forearm.")
    FOREARM,
    @Description("The arm as a whole.")
    ARM,
    @Description("The wall of the belly.")
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
