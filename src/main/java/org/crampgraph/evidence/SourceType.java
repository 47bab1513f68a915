package org.crampgraph.evidence;

import org.eclipse.microprofile.graphql.Description;

@Description("Types of published works, strongest designs first. The field \"design\" has the exact design.")
public enum SourceType {
    @Description("A systematic review of trials or studies.")
    SYSTEMATIC_REVIEW,
    @Description("A guideline by a professional body.")
    GUIDELINE,
    @Description("A randomised controlled trial.")
    RANDOMISED_TRIAL,
    @Description("Any other trial: open-label, before-after, laboratory or crossover studies in people.")
    OTHER_TRIAL,
    @Description("A cohort, case-control, cross-sectional or survey study.")
    OBSERVATIONAL_STUDY,
    @Description("A narrative or clinical review or an evidence summary.")
    REVIEW,
    @Description("A risk assessment by a scientific panel.")
    RISK_ASSESSMENT,
    @Description("A regulator's communication, page, label or monograph.")
    REGULATOR,
    @Description("A product label, or a monograph of a drug or herb.")
    LABEL_OR_MONOGRAPH,
    @Description("A clinical reference, fact sheet, encyclopedia or database.")
    REFERENCE_WORK,
    @Description("Guidance written for patients.")
    PATIENT_GUIDANCE,
    @Description("A web article, news report or column.")
    WEB_OR_NEWS,
    @Description("General knowledge, not checked against a published work.")
    GENERAL_KNOWLEDGE
}
