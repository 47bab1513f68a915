package org.crampgraph.content.model;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.crampgraph.content.choices.RemedyCategory;
import org.crampgraph.evidence.Evidence;
import org.crampgraph.evidence.EvidenceDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@DiscriminatorValue("REMEDY")
@Description("Something that people do or take against cramp. Being listed does not mean that it works: read its "
        + "evidence. Always show contraindications and side effects with it.")
public class Remedy extends ConceptEntity implements Concept {

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("Kind of remedy.")
    public RemedyCategory category;

    @Description("How it is used.")
    public String howUsed;

    @Description("Dose used in trials or on labels; not a recommendation.")
    public String typicalDose;

    @Description("Unwanted effects.")
    public @NonNull List<@NonNull String> sideEffects = new ArrayList<>();

    @Description("Who should not use it, or only on advice. Always show it.")
    public @NonNull List<@NonNull String> contraindications = new ArrayList<>();

    @NonNull
    @Description("True if users should first ask a doctor or pharmacist.")
    public Boolean needsProfessionalAdvice;

    @Description("What regulators say about it; laws and labels change.")
    public String regulatoryNote;

    @Embedded
    @Ignore
    public Grade grade;

    @NonNull
    @Description("Evidence of its effect on cramp in general. The edges have the evidence per kind of cramp.")
    public Evidence getEvidence() {
        return grade.evidence(this, cited());
    }

    @Override
    protected String caution() {
        return grade.direction() == EvidenceDirection.HARM_OUTWEIGHS ? "The harm outweighs the benefit." : null;
    }
}
