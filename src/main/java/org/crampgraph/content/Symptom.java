package org.crampgraph.content;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.crampgraph.evidence.EntryType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/// A symptom or warning sign.
@Entity
@DiscriminatorValue("SYMPTOM")
@Description("A symptom or warning sign.")
public class Symptom extends Topic implements Concept {

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("Where it belongs: to a cramp, to too little or too much magnesium, to a medicine's harm, or a red flag of its own.")
    public SymptomContext context;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("How serious it is.")
    public SymptomSeverity severity;

    @Ignore
    @Column(insertable = false, updatable = false)
    public Integer severityRank;

    @NonNull
    @Name("isRedFlag")
    @Description("True if it calls for medical help. Never hide it from a reader.")
    public Boolean redFlag;

    @Description("What to do about it, e.g. \"emergency care\".")
    public String action;

    @Override
    protected EntryType entryType() {
        return EntryType.SYMPTOM;
    }
}
