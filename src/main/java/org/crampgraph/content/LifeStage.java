package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// Stages of life that values are for.
@Description("Stages of life that values are for.")
public enum LifeStage {
    @Description("Infants.")
    INFANT,
    @Description("Children.")
    CHILD,
    @Description("Adolescents.")
    ADOLESCENT,
    @Description("Adults.")
    ADULT,
    @Description("Pregnant women.")
    PREGNANCY,
    @Description("Breast-feeding women.")
    LACTATION,
    @Description("Adolescents and adults.")
    ADOLESCENT_ADULT,
    @Description("Children, adolescents and adults.")
    CHILD_ADULT,
    @Description("Labels, for people from four years on.")
    LABELLING,
    @Description("A population as a whole.")
    POPULATION
}
