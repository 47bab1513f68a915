package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

@Description("Types of remedy.")
public enum RemedyCategory {
    @Description("A diet: foods to eat or to avoid.")
    DIETARY,
    @Description("A food supplement.")
    SUPPLEMENT,
    @Description("A herb.")
    HERBAL,
    @Description("A product with several components.")
    COMBINATION,
    @Description("Stretching and exercise.")
    EXERCISE,
    @Description("Massage, heat, cold and other physical means.")
    PHYSICAL,
    @Description("A drink.")
    HYDRATION,
    @Description("A medicine or a medical procedure.")
    MEDICATION,
    @Description("Seeing a professional, reviewing medicines, or waiting.")
    ASSESSMENT
}
