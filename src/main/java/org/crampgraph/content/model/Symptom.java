package org.crampgraph.content.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.crampgraph.content.choices.SymptomContext;
import org.crampgraph.content.choices.SymptomSeverity;
import org.crampgraph.content.choices.Urgency;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@DiscriminatorValue("SYMPTOM")
@Description("A symptom or warning sign.")
public class Symptom extends ConceptEntity implements Concept {

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("What it belongs to: a cramp, too little or too much magnesium, harm by a medicine, or a red flag by "
            + "itself.")
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
    @Description("True if it requires medical help. Always show it.")
    public Boolean redFlag;

    @Description("What to do about it, e.g. \"emergency care\".")
    public String action;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("How soon to get help. If that depends on something unknown, this is the more urgent case; action "
            + "says on what it depends.")
    public Urgency urgency;

    /// Maintained by the database: 2 for SELF_CARE to 6 for EMERGENCY.
    @Ignore
    @Column(insertable = false, updatable = false)
    public Integer urgencyRank;
}
