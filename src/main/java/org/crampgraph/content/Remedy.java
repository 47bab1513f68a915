package org.crampgraph.content;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.crampgraph.evidence.EntryType;
import org.crampgraph.evidence.Evidence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// Something that people do or take against cramp. That it stands here does not mean that it works.
@Entity
@DiscriminatorValue("REMEDY")
@Description("Something that people do or take against cramp. That it stands here does not mean that it works: read its evidence. "
        + "Always show contraindications and side effects with it.")
public class Remedy extends Topic implements Concept {

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("Kind of remedy.")
    public RemedyCategory category;

    @Description("How it is used.")
    public String howUsed;

    @Description("Dose that trials or labels name; not a recommendation.")
    public String typicalDose;

    @Description("Unwanted effects.")
    public @NonNull List<@NonNull String> sideEffects = new ArrayList<>();

    @Description("Who should not use it, or only on advice. Never hide it from a reader.")
    public @NonNull List<@NonNull String> contraindications = new ArrayList<>();

    @NonNull
    @Description("True if a doctor or pharmacist should be asked first.")
    public Boolean needsProfessionalAdvice;

    @Description("What regulators say of it; laws and labels change.")
    public String regulatoryNote;

    @Embedded
    @Ignore
    public Grade grade;

    @NonNull
    @Description("What is known of its effect on cramp as a whole. What it does in one kind of cramp stands on the edge.")
    public Evidence getEvidence() {
        return grade.evidence(cited(), verification.verified());
    }

    @Override
    protected EntryType entryType() {
        return EntryType.REMEDY;
    }
}
