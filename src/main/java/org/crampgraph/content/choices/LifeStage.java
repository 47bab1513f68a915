package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

@Description("Life stages that values apply to.")
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
    @Description("Labels, for people aged four years and over.")
    LABELLING,
    @Description("A population as a whole.")
    POPULATION
}
