package org.crampgraph.content.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.crampgraph.content.choices.CauseGroup;
import org.crampgraph.evidence.Evidence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@DiscriminatorValue("CAUSE")
@Description("A cause of cramp, a contributing factor or a risk factor.")
public class Cause extends ConceptEntity implements Concept {

    @Enumerated(EnumType.STRING)
    @Column(name = "cause_group")
    @NonNull
    @Description("Group of causes that it belongs to.")
    public CauseGroup group;

    @Description("Presumed mechanism.")
    public String mechanism;

    @Embedded
    @Ignore
    public Grade grade;

    @NonNull
    @Name("isMagnesiumRiskFactor")
    @Description("True if it raises the risk of magnesium deficiency.")
    public Boolean magnesiumRiskFactor;

    @NonNull
    @Description("Evidence that it causes cramp in general. The edges have the evidence per kind of cramp.")
    public Evidence getEvidence() {
        return grade.evidence(this, cited());
    }
}
